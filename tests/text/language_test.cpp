#include <doctest/doctest.h>

#include "support/reading.h"

using namespace nutgraf;

TEST_CASE("English is told from its function words, however short the text") {
  CHECK(test::analyze("The bridge was closed by the council on Monday and will stay so.").language.code == "en");
  CHECK(test::analyze("Council closes bridge").language.code == "en");
  CHECK(test::analyze("The bridge was closed.").warnings.empty());
}

TEST_CASE("Other languages are named, warned of and left alone") {
  const struct {
    std::string text, code;
  } cases[] = {
      {"Le conseil de la ville a décidé lundi de fermer le vieux pont pour deux mois, avec une voix de plus que les autres.", "fr"},
      {"Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für zwei Monate zu sperren, und das ist nicht alles.", "de"},
      {"El consejo de la ciudad decidió el lunes cerrar el puente para los coches, pero no para las bicicletas.", "es"},
      {"Совет города решил в понедельник закрыть старый мост на два месяца.", "ru"},
      {"市議会は月曜日に古い橋を二か月閉鎖することを決めた。", "ja"},
      {"市议会星期一决定将旧桥关闭两个月。", "zh"},
  };
  for (const auto& article : cases) {
    CAPTURE(article.code);
    const Document document = test::analyze(article.text);
    CHECK(document.language.code == article.code);
    REQUIRE(document.warnings.size() == 1);
    CHECK(document.warnings[0].code == "language");
    CHECK(document.times.empty());
    CHECK(document.mentions.empty());
    CHECK(document.quotes.empty());
    CHECK(document.entities.empty());
  }
}

TEST_CASE("A text without words has no language and a warning") {
  for (const std::string text : {"", " \n ", "1234 — 5678 !!!"}) {
    const Document document = test::analyze(text);
    CHECK(document.language.code == "und");
    CHECK(document.warnings.size() == 1);
  }
}
