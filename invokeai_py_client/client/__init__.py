"""The client, which is composed of all the rest."""
