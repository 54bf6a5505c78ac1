"""Ask the room: a small service with which a class answers a question on its phones, and sees the bars grow."""
