"""The timeline live on this machine: pages, a SQL console and a JSON API over the newest published version."""
