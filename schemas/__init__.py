"""The floor: vocabulary, columns, one model a table, and the catalog of tables."""
