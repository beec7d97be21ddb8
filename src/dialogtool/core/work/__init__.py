"""Job functions, and how they go with what the citizen can, wants and thrives with."""
