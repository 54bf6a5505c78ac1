"""What all pieces share."""
