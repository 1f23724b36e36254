// Events of sentences as the network that ships reads them.
#include <doctest/doctest.h>

#include <string>

#include "base/calendar.h"
#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// "clause @ day" of the event of this lemma, without the day where it has none; empty where there is no such event.
std::string event_of(const std::string& lemma, const std::string& text) {
  Options options;
  options.published = Date{2020, 6, 10};
  const Document document = test::analyze_with_network(text, options);
  for (const Event& event : document.events) {
    if (event.lemma != lemma) continue;
    const bool dated = event.time && document.times[event.time.index].from;
    return test::words(document, event.clause) + (dated ? " @ " + base::to_iso(*document.times[event.time.index].from) : "");
  }
  return {};
}

}  // namespace

TEST_CASE("What was done several times has no one time") {
  CHECK(event_of("run", "Holm ran for mayor in 2008 and 2010, and for governor in 2018.").find(" @ ") == std::string::npos);
  CHECK(event_of("run", "Holm ran for mayor in 2008.").find(" @ 2008") != std::string::npos);
}

TEST_CASE("When a matter was is not when somebody tells of it") {
  CHECK(event_of("subpoena", "The council subpoenaed a transcript of a call between Holm and Ruiz in May.").find(" @ ") == std::string::npos);
  CHECK(event_of("subpoena", "The council subpoenaed a transcript in May.").find(" @ 2020-05") != std::string::npos);
}

TEST_CASE("Who asks is no deed without what was asked") {
  CHECK(event_of("ask", "\"Why did nobody close the mill?\" asked Representative Ana Ruiz (D-CT).").rfind("asked", 0) != 0);
}

TEST_CASE("A clause begins with the whole of its subject") {
  CHECK(event_of("die", "US singer, actor, and animal rights advocate Dora Lind died on Monday at her home in Oslo.").rfind("US singer, actor,", 0) == 0);
}

TEST_CASE("Verbs that two clauses share keep their own subjects") {
  CHECK(event_of("win", "The league won a majority in the House of Velm and both Ruiz and Holm claimed victory in the vote.") == "The league won a majority in the House of Velm");
}

TEST_CASE("A clause leaves out half a contrast") {
  const std::string hunted = event_of("hunt", "In 1970 the seals were hunted nearly to extinction not only for their hides but also because fishermen believed that they ate the fish.");
  CHECK(hunted.find("not only") == std::string::npos);
  CHECK(hunted.find("the seals were hunted nearly to extinction") != std::string::npos);
}
