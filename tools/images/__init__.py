"""Builds the image of each service without a container engine, and runs the demo through them."""
