"""Pure functions and values: nothing here talks to a server; a `WorkflowDefinition` reads and saves its file."""
