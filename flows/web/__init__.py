"""The timeline for people who read pages: one published version as values, a chart, a report."""
