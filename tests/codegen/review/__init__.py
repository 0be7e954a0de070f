"""The review of snapshots."""
