#include "lexicon_files.h"

size_t lexicon_file_count(void) { return 0; }

LexiconFile lexicon_file(size_t index) {
  (void)index;
  return (LexiconFile){"", (const unsigned char *)"", 0};
}
