import Facts
import Foundation
import Testing
import Text

@Suite("Samples")
struct SamplesTests {
  @Test
  func thereAreAtLeastTwelve() {
    #expect(Sample.all.count >= 12)
  }

  @Test(arguments: Sample.all)
  func theRecordHoldsWhatTheArticleSays(sample: Sample) throws {
    let gold = try sample.gold()
    let record = try Extractor().record(of: try sample.article())
    let (missed, wrong) = compare(gold: plainFacts(gold: gold), found: plainFacts(record))
    #expect(missed.isEmpty)
    #expect(wrong.isEmpty)
  }

  @Test(arguments: Sample.all)
  func theArticleHasTitleDayAndByline(sample: Sample) throws {
    let gold = try sample.gold()
    let article = try sample.article()
    #expect(article.title == gold["title"] as? String)
    #expect(article.publishedOn == gold["published_on"] as? String)
    #expect(article.byline == gold["byline"] as? String)
    #expect(article.url == gold["url"] as? String)
    #expect(article.publisher == gold["publisher"] as? String)
  }
}
