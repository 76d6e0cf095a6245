"""The second-opinion package: contents, layout, writing and verifying."""
