"""`ottbuild-codegen review`: review the snapshots that a change of the specs changes, one at a time."""
