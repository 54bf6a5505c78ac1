"""What scripts and styles are held to: types by TypeScript, and a few rules by Biome."""
