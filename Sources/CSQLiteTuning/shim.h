// sqlite3_config takes a variable number of arguments, which Swift cannot call.

extern int sqlite3_config(int, ...);

/// Stops SQLite from counting its memory, which takes a lock for each allocation.
/// Has effect only before SQLite is first used.
static inline int sqlite_stop_counting_memory(void) {
  return sqlite3_config(9 /* SQLITE_CONFIG_MEMSTATUS */, 0);
}
