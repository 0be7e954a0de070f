"""Campaigns on Spark, Ray and Dask. `make test-engines` installs these and runs the tests; `make test` does not."""
