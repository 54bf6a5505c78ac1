"""What a class did, from the files that it handed in: a page with pictures, and tables."""
