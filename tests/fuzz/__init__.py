"""Bad input from everywhere: whatever comes, nothing breaks, nothing is lost, nothing gets through."""
