"""Ways to run Coursestream. The services do not depend on them."""
