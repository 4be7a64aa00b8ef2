"""Records and free times for other systems: JSON over HTTP, described by OpenAPI, read only."""
