"""Whether somebody has had the tour."""

SEEN = "tour/seen"
