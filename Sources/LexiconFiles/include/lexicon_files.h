// The lexicon's tables, embedded at build time: a name, a pointer and a count of bytes each.
#ifndef ARCHIVE_LEXICON_FILES_H
#define ARCHIVE_LEXICON_FILES_H

#include <stddef.h>

typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} LexiconFile;

/// How many tables there are.
size_t lexicon_file_count(void);

/// The table at an index below `lexicon_file_count()`.
LexiconFile lexicon_file(size_t index);

#endif
