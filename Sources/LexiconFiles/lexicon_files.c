#include "lexicon_files.h"

static const unsigned char arms[] = {
#embed "vi/arms.tsv"
};

static const unsigned char awards[] = {
#embed "vi/awards.tsv"
};

static const unsigned char bodies[] = {
#embed "vi/bodies.tsv"
};

static const unsigned char counters[] = {
#embed "vi/counters.tsv"
};

static const unsigned char divisions[] = {
#embed "vi/divisions.tsv"
};

static const unsigned char eventkinds[] = {
#embed "vi/eventkinds.tsv"
};

static const unsigned char events[] = {
#embed "vi/events.tsv"
};

static const unsigned char honorifics[] = {
#embed "vi/honorifics.tsv"
};

static const unsigned char knownunits[] = {
#embed "vi/knownunits.tsv"
};

static const unsigned char movements[] = {
#embed "vi/movements.tsv"
};

static const unsigned char numerals[] = {
#embed "vi/numerals.tsv"
};

static const unsigned char places[] = {
#embed "vi/places.tsv"
};

static const unsigned char positions[] = {
#embed "vi/positions.tsv"
};

static const unsigned char ranks[] = {
#embed "vi/ranks.tsv"
};

static const unsigned char standings[] = {
#embed "vi/standings.tsv"
};

static const unsigned char stopwords[] = {
#embed "vi/stopwords.tsv"
};

static const unsigned char surnames[] = {
#embed "vi/surnames.tsv"
};

static const unsigned char syllables[] = {
#embed "vi/syllables.tsv"
};

static const unsigned char terms[] = {
#embed "vi/terms.tsv"
};

static const unsigned char triggers[] = {
#embed "vi/triggers.tsv"
};

static const unsigned char units[] = {
#embed "vi/units.tsv"
};

static const LexiconFile files[] = {
    {"arms.tsv", arms, sizeof arms},
    {"awards.tsv", awards, sizeof awards},
    {"bodies.tsv", bodies, sizeof bodies},
    {"counters.tsv", counters, sizeof counters},
    {"divisions.tsv", divisions, sizeof divisions},
    {"eventkinds.tsv", eventkinds, sizeof eventkinds},
    {"events.tsv", events, sizeof events},
    {"honorifics.tsv", honorifics, sizeof honorifics},
    {"knownunits.tsv", knownunits, sizeof knownunits},
    {"movements.tsv", movements, sizeof movements},
    {"numerals.tsv", numerals, sizeof numerals},
    {"places.tsv", places, sizeof places},
    {"positions.tsv", positions, sizeof positions},
    {"ranks.tsv", ranks, sizeof ranks},
    {"standings.tsv", standings, sizeof standings},
    {"stopwords.tsv", stopwords, sizeof stopwords},
    {"surnames.tsv", surnames, sizeof surnames},
    {"syllables.tsv", syllables, sizeof syllables},
    {"terms.tsv", terms, sizeof terms},
    {"triggers.tsv", triggers, sizeof triggers},
    {"units.tsv", units, sizeof units},
};

size_t lexicon_file_count(void) { return sizeof files / sizeof files[0]; }

LexiconFile lexicon_file(size_t index) {
  return index < lexicon_file_count() ? files[index]
                                      : (LexiconFile){"", (const unsigned char *)"", 0};
}
