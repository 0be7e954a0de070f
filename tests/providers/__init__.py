"""Each provider: its cases, its rules and the samples of its documentation."""
