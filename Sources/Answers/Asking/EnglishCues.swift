/// English words of the grammar.
enum EnglishCues {
  static let table: [(Cue, String)] = [
    (
      .who,
      "who; whom; everyone; everybody; anyone; anybody; someone; people who; those who; which people; which persons; what people; whose"
    ),
    (.which, "which; what; what's; anything; something"),
    (
      .howMany,
      "how many; number of; the number of; count; total; total number of; how often; how many times"
    ),
    (
      .when,
      "when; what date; on what date; which year; in which year; what year; in what year; what day; on which day; on what day; which date; since when"
    ),
    (.whereabouts, "where; at which place; what place"),

    (.noun(.units), "unit; units; subordinate units; subordinates; formations; formation"),
    (.noun(.officers), "officer; officers"),
    (
      .noun(.postings),
      "post; posts; position; positions; posting; postings; office; offices; job; jobs; career; appointments held"
    ),
    (
      .noun(.conferences),
      "conference; conferences; meeting; meetings; ceremony; ceremonies; event; events; hội nghị of"
    ),
    (
      .noun(.awards),
      "award; awards; prize; prizes; decoration; decorations; honour; honours; honor; honors; title; titles; commendation; commendations"
    ),
    (.noun(.themes), "theme; themes; motto; mottos; mottoes; slogan; slogans"),
    (.noun(.changes), "change; changes; personnel changes"),
    (
      .noun(.articles),
      "article; articles; report; reports; news; news article; news articles; story; stories; newspaper articles; sources"
    ),
    (.collective, "collective; collectives; group; groups; team; teams"),
    (
      .individual,
      "individual; individuals; person; persons; people; delegates; participants; attendees"
    ),

    (
      .receives,
      "received; receive; receives; got; get; gets; won; win; wins; was awarded; were awarded; was given; were given; was granted; were granted; been awarded; be awarded; earned; earn; was presented with; were presented with; was conferred; were conferred; obtained; obtain; has been awarded; have been awarded; recipients; recipients of; recipient of; recipient; recieved; was honoured with; were honoured with; been given; been granted"
    ),
    (
      .proposes,
      "was proposed; were proposed; is proposed; are proposed; was nominated; were nominated; was recommended; were recommended; been proposed; been nominated; proposed to receive; were put forward; was put forward; proposal; proposals; nomination; nominations; only proposed"
    ),
    (
      .asks,
      "proposed; nominated; recommended; put forward; propose; proposes; nominate; nominates; recommend; recommends"
    ),
    (
      .gives,
      "gave; give; gives; given; awarded; award to; grant; granted; grants; bestowed; conferred; confer; confers; issued; issue; given out; gave out; presented; commend; commended; reward; rewarded; decorate; decorated"
    ),
    (.handsOver, "handed; hand over; handed over; presents"),

    (
      .held,
      "held; took place; take place; takes place; organised; organized; organise; organize; hosted; host; hold; was held; were held; convened"
    ),
    (
      .role("chair"),
      "chaired; chair; chairs; co-chaired; presided over; preside over; presided; chairman of; chaired by; presided over by; chairing; chairman; chairs of"
    ),
    (
      .role("directs"),
      "directed; direct; gave guidance; gave instructions; gave a directive speech"
    ),
    (
      .role("attends"),
      "attended; attend; attends; took part in; took part; participated in; was present at; were present at; take part in"
    ),
    (
      .role("presents_report"),
      "presented the report; presented a report; present the report; read the report; delivered the report; reported; presented report; presented the summary report"
    ),
    (
      .role("speaks"),
      "spoke; speak; speaks; gave a speech; made a speech; opened; concluded; closed; delivered a speech"
    ),
    (.role("witnesses"), "witnessed; witness"),

    (
      .drive,
      "emulation movement; emulation movements; emulation drive; emulation drives; emulation campaign; emulation campaigns; movement; drive"
    ),
    (.themeKind("emulation"), "emulation"),
    (.themeKind("task"), "task; tasks; task of the year"),
    (.launches, "launched; launch; launches"),

    (
      .change("promotion"),
      "promoted; was promoted; were promoted; promotion; promotions; promote; got promoted; been promoted; get promoted"
    ),
    (
      .change("appointment"),
      "appointed; was appointed; were appointed; appointment; appointments; became; become; appointed as; was named; took office"
    ),
    (
      .change("transfer"),
      "transferred; was transferred; were transferred; transfer; transfers; moved"
    ),
    (
      .change("relief"),
      "relieved; was relieved; were relieved; dismissed; was dismissed; removed; left office; relieved of; was relieved of"
    ),
    (.change("retirement"), "retired; retire; retires; retirement; retirements; retiring"),
    (
      .change("rename"),
      "renamed; was renamed; were renamed; rename; renaming; changed its name; changed name; changed their name; changed their names"
    ),
    (
      .change("merger"),
      "merged; was merged; were merged; merger; mergers; merge; merged with; be merged; been merged"
    ),
    (
      .change("dissolution"),
      "dissolved; was dissolved; were dissolved; disbanded; was disbanded; were disbanded; dissolution; dissolutions; dissolve; be dissolved; be disbanded"
    ),
    (
      .change("establishment"),
      "established; was established; were established; founded; was founded; were founded; establishment; set up; was set up; were set up; created; be established"
    ),
    (.planned, "will; will be; planned; announced; going to; due to; is to; are to"),
    (.done, "already"),

    (
      .holdsPost,
      "served as; serve as; serves as; worked as; serving as; hold the post of; held the post of; held the position of; hold the position of; hold; held"
    ),
    (
      .leads,
      "led; lead; leads; leader; leaders; leadership; commanded; commands; heads; headed; in charge of; in command of; commanders and commissars"
    ),
    (
      .rank,
      "rank; ranks; hold the rank of; holds the rank of; held the rank of; have the rank of; with the rank of; military rank; rank of"
    ),
    (.status("former"), "former; ex; previous; formerly"),
    (.status("acting"), "acting; interim head"),
    (
      .parent,
      "parent; parent of; parent unit; parent unit of; above; superior of; higher unit; belong to; belongs to; superior; superior unit of"
    ),
    (.publishes, "published; publish; printed; carried; ran; written; wrote; write; writes"),

    (.of, "of; s; of the; belonging to; from the; within"),
    (.to, "to; for; unto"),
    (.by, "by; from"),
    (.at, "at; in; at the; in the; inside"),
    (
      .under,
      "under; below; subordinate to; reporting to; under command of; belonging under; part of"
    ),
    (
      .about,
      "about; on; mention; mentioning; mentions; that mention; concerning; regarding; naming; referring to; that name; which mention"
    ),
    (.into, "into; with; as"),
    (.and, "and; or; as well as; and or; both"),
    (
      .not,
      "not; never; except; without; no; other than; didn't; wasn't; weren't; hasn't; haven't; don't; doesn't; isn't; aren't; won't"
    ),
    (
      .notYet,
      "but not yet; not yet; but have not received; but has not received; but not received; but did not receive; yet to receive; have not received; has not received; not yet received; but not awarded; but never received; but have not received it; but has not received it; but not received it; but have not yet received it; but have not been awarded; but not conferred; have yet to receive; still waiting for"
    ),
    (.during, "during; year; the year; in the year; for the year; of the year"),

    (
      .stop,
      """
      the; a; an; is; are; was; were; be; been; being; do; does; did; has; have; had; there; that; those; these; this; it; its; their; his; her; he; she; they; who is; any; all; every; each of the; some; ever; please; tell; tell me; show; show me; list; give me; name; find; find me; look up; i; we; want; want to know; i want to know; would like to know; i would like to know; i'd like to know; d; ll; like; know; can; could; you; can you; could you; let; let me know; me; us; so; then; also; called; named; along; which were; in the archive; in this archive; in the database; in total; overall; altogether; just; exactly; comrade; mr; mrs; ms; out; only; once; holding; directly; immediately; military; whole; complete; full; entire; different; various; individual names of; were there; are there; is there; hello; thanks; thank you; kind of; of all; ones; one; time; date; dates; period; years; now known
      """
    ),
    (
      .relativeTime,
      "last year; this year; next year; now; today; yesterday; currently; current; at present; present; recently; recent; last month; this month; last week; latest; newest; nowadays; so far; to date; these days; at the moment; incumbent; right now"
    ),
    (
      .beyond,
      "why; how; best; most; worst; more; better; highest; lowest; first; longest; youngest; oldest; fewest; least; average; compare; reason; than; how long; how much; how old; each; per"
    ),
  ]
}
