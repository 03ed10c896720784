//! The local AWS: the same services in your own process, or as a server.
