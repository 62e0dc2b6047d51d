"""From an InvokeAI server's OpenAPI document to the generated bindings, one module a stage."""
