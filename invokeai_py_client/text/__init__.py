"""Text and JSON of others, as this library may show and read them."""
