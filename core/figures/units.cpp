#include "figures/units.h"

namespace nutgraf::figures {
namespace {

/// Words parted by spaces and the unit that they name. Longer names stand before those that they begin with.
struct Row {
  std::string_view words;
  std::string_view code;
};

/// A bare degree is of an angle or of a temperature, so it has no code. Customary units have the codes that UCUM gives the international ones ("[mi_i]"). What UCUM has no code for stands in braces, which it
/// leaves for annotations.
constexpr Row kUnits[] = {
    {"%", "%"}, {"percent", "%"}, {"per cent", "%"}, {"pc", "%"}, {"percentage point", "{percentage_point}"},
    {"percentage points", "{percentage_point}"}, {"% points", "{percentage_point}"}, {"percent points", "{percentage_point}"},
    {"basis point", "{basis_point}"}, {"basis points", "{basis_point}"},
    {"degrees celsius", "Cel"}, {"degree celsius", "Cel"}, {"degrees centigrade", "Cel"}, {"degrees fahrenheit", "[degF]"}, {"degrees c", "Cel"},
    {"degrees f", "[degF]"}, {"° celsius", "Cel"}, {"° fahrenheit", "[degF]"}, {"° c", "Cel"}, {"° f", "[degF]"}, {"°c", "Cel"}, {"°f", "[degF]"},
    {"celsius", "Cel"}, {"fahrenheit", "[degF]"}, {"kelvin", "K"}, {"kelvins", "K"}, {"degrees", ""}, {"degree", ""}, {"°", ""},
    {"square kilometres", "km2"}, {"square kilometers", "km2"}, {"square kilometre", "km2"}, {"square kilometer", "km2"}, {"sq km", "km2"},
    {"sq. km", "km2"}, {"km²", "km2"}, {"km2", "km2"}, {"square metres", "m2"}, {"square meters", "m2"}, {"square metre", "m2"}, {"square meter", "m2"},
    {"m²", "m2"}, {"m2", "m2"}, {"square miles", "[smi_us]"}, {"square mile", "[smi_us]"}, {"sq mi", "[smi_us]"}, {"square feet", "[sft_i]"},
    {"square foot", "[sft_i]"}, {"sq ft", "[sft_i]"}, {"cubic metres", "m3"}, {"cubic meters", "m3"}, {"cubic metre", "m3"}, {"cubic meter", "m3"},
    {"cubic feet", "[cft_i]"}, {"cubic foot", "[cft_i]"}, {"hectares", "har"}, {"hectare", "har"}, {"ha", "har"}, {"acres", "[acr_us]"}, {"acre", "[acr_us]"},
    {"km / h", "km/h"}, {"km/h", "km/h"}, {"kmh", "km/h"}, {"km / hr", "km/h"}, {"km/hr", "km/h"}, {"kph", "km/h"}, {"kmph", "km/h"}, {"mph", "[mi_i]/h"},
    {"mi / h", "[mi_i]/h"}, {"m / s", "m/s"}, {"m/s", "m/s"}, {"knots", "[kn_i]"}, {"knot", "[kn_i]"}, {"nautical miles", "[nmi_i]"},
    {"nautical mile", "[nmi_i]"}, {"light years", "[ly]"}, {"light - years", "[ly]"}, {"light year", "[ly]"},
    {"kilometres", "km"}, {"kilometers", "km"}, {"kilometre", "km"}, {"kilometer", "km"}, {"km", "km"}, {"kms", "km"}, {"metres", "m"}, {"meters", "m"},
    {"metre", "m"}, {"meter", "m"}, {"m", "m"}, {"centimetres", "cm"}, {"centimeters", "cm"}, {"centimetre", "cm"}, {"centimeter", "cm"}, {"cm", "cm"},
    {"millimetres", "mm"}, {"millimeters", "mm"}, {"millimetre", "mm"}, {"millimeter", "mm"}, {"mm", "mm"}, {"miles", "[mi_i]"}, {"mile", "[mi_i]"},
    {"mi", "[mi_i]"}, {"feet", "[ft_i]"}, {"foot", "[ft_i]"}, {"ft", "[ft_i]"}, {"ft.", "[ft_i]"}, {"micrometres", "um"}, {"micrometers", "um"}, {"microns", "um"}, {"nanometres", "nm"}, {"nanometers", "nm"},
    {"nm", "nm"}, {"inches", "[in_i]"}, {"inch", "[in_i]"},
    {"yards", "[yd_i]"}, {"yard", "[yd_i]"}, {"yd", "[yd_i]"},
    {"kilograms", "kg"}, {"kilogram", "kg"}, {"kilogrammes", "kg"}, {"kilos", "kg"}, {"kilo", "kg"}, {"kg", "kg"}, {"kgs", "kg"}, {"grams", "g"},
    {"gram", "g"}, {"grammes", "g"}, {"milligrams", "mg"}, {"milligram", "mg"}, {"mg", "mg"}, {"metric tons", "t"}, {"metric ton", "t"}, {"tonnes", "t"},
    {"tonne", "t"}, {"lbs", "[lb_av]"}, {"lb", "[lb_av]"}, {"ounces", "[oz_av]"}, {"ounce", "[oz_av]"}, {"oz", "[oz_av]"},
    {"litres", "L"}, {"liters", "L"}, {"litre", "L"}, {"liter", "L"}, {"millilitres", "mL"}, {"milliliters", "mL"}, {"ml", "mL"}, {"gallons", "[gal_us]"},
    {"gallon", "[gal_us]"}, {"barrels", "[bbl_us]"}, {"barrel", "[bbl_us]"}, {"gigawatt - hours", "GW.h"}, {"gigawatt hours", "GW.h"}, {"gwh", "GW.h"},
    {"megawatt - hours", "MW.h"}, {"megawatt hours", "MW.h"}, {"mwh", "MW.h"}, {"kilowatt - hours", "kW.h"}, {"kilowatt hours", "kW.h"}, {"kwh", "kW.h"},
    {"gigawatts", "GW"}, {"gigawatt", "GW"}, {"gw", "GW"}, {"megawatts", "MW"}, {"megawatt", "MW"}, {"mw", "MW"}, {"kilowatts", "kW"}, {"kilowatt", "kW"},
    {"kw", "kW"}, {"watts", "W"}, {"volts", "V"}, {"horsepower", "[HP]"}, {"hectopascals", "hPa"}, {"hpa", "hPa"}, {"millibars", "mbar"},
    {"millibar", "mbar"}, {"mbar", "mbar"}, {"hertz", "Hz"}, {"hz", "Hz"}, {"khz", "kHz"}, {"mhz", "MHz"}, {"ghz", "GHz"}, {"kilobytes", "kBy"},
    {"megabytes", "MBy"}, {"mb", "MBy"}, {"gigabytes", "GBy"}, {"gb", "GBy"}, {"terabytes", "TBy"}, {"terabyte", "TBy"}, {"tb", "TBy"},
    {"megabits", "Mbit"}, {"mbps", "Mbit/s"}, {"gbps", "Gbit/s"}, {"decibels", "dB"}, {"calories", "[Cal]"}, {"ppm", "[ppm]"},
    {"parts per million", "[ppm]"}, {"astronomical units", "AU"}, {"megatons", "{megaton}"}, {"kilotons", "{kiloton}"}};

constexpr Row kTimes[] = {{"second", "s"}, {"minute", "min"}, {"hour", "h"}, {"hr", "h"}, {"day", "d"}, {"week", "wk"}, {"month", "mo"}, {"year", "a"}, {"annum", "a"}};

/// A length in a time: "km an hour", "metres per second".
void read_speed(const Words& words, Unit& unit) {
  if (unit.code != "km" && unit.code != "[mi_i]" && unit.code != "m" && unit.code != "[ft_i]") return;
  const bool per = words.at(unit.end).is("per") || words.at(unit.end).is("an") || words.at(unit.end).is("a") || words.at(unit.end).is("/");
  const std::string_view time = time_unit(words.at(unit.end + 1).text);
  if (!per || (time != "h" && time != "s")) return;
  unit.code.append("/").append(time);
  unit.end += 2;
}

}  // namespace

std::optional<Unit> read_unit(const Words& words, std::size_t at) {
  std::size_t longest = 0;
  std::string_view code;
  if (words.at(at).text.empty()) return std::nullopt;
  const char first = words.at(at).text[0];
  for (const Row& row : kUnits) {
    if (row.words[0] != first) continue;
    if (const std::size_t length = words.phrase(at, row.words); length > longest) longest = length, code = row.code;
  }
  const bool weight = longest == 0 && (words.at(at).is("pound") || words.at(at).is("pounds"));
  if (weight && (words.document().country == "US" || words.at(at + 1).is("of"))) longest = 1, code = "[lb_av]";
  if (longest == 0) return std::nullopt;
  Unit unit{std::string(code), at + longest};
  read_speed(words, unit);
  return unit;
}

std::string_view time_unit(std::string_view word) {
  for (const Row& row : kTimes) {
    if (row.words == word) return row.code;
  }
  return {};
}

}  // namespace nutgraf::figures
