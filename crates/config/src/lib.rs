//! Region, credentials and settings, as every AWS tool reads them.
