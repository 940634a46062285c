"""What somebody is called in English by the country he comes from, and what a country is called."""

from __future__ import annotations

from workbench.analysis.words.tokens import words

COUNTRYMEN = words(
    "afghan african albanian algerian american andorran angolan arab argentine argentinian armenian"
    " asian australian austrian azerbaijani bahraini bangladeshi basque belarusian belgian bolivian"
    " bosnian brazilian briton bulgarian burundian cambodian cameroonian canadian catalan chilean"
    " colombian congolese croat croatian cuban cypriot czech dane dominican dutchman dutchwoman"
    " ecuadorian egyptian englishman englishwoman eritrean estonian ethiopian european fijian"
    " filipina filipino finn frenchman frenchwoman georgian german ghanaian greek guatemalan"
    " haitian honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman"
    " israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovan kuwaiti kyrgyz"
    " latvian lebanese liberian libyan liechtensteiner lithuanian londoner luxembourger macedonian"
    " malaysian malian maltese mexican moldovan monegasque mongolian montenegrin moroccan"
    " mozambican namibian nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian"
    " panamanian paraguayan parisian peruvian pole puerto-rican qatari romanian russian rwandan"
    " salvadoran samoan saudi scot scotsman scotswoman senegalese serb serbian singaporean slovak"
    " slovene slovenian somali spaniard sudanese swede syrian taiwanese tajik tanzanian thai tongan"
    " tunisian turk turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welshman"
    " welshwoman yemeni zambian zimbabwean chinese japanese portuguese swiss"
    " alaskan californian floridian hawaiian ohioan oklahoman oregonian pennsylvanian tennessean"
    " texan utahn virginian wisconsinite"
)

NATIONS = words("country nation kingdom republic emirate sultanate sheikhdom monarchy superpower")
"""What speaks for itself: the island | nation | said."""
