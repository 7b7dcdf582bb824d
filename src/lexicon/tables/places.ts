// Made by scripts/tables/places.mjs from countries-list (MIT) and WordNet 3.1 (Princeton licence): do not edit.
// One country a line: code|names|demonyms|capitals|cities|regions, parted by semicolons, without diacritics.
export default "AC|Ascension Island||||\n\
AD|Andorra;Principality of Andorra|Andorran;Andorrans|Andorra la Vella||\n\
AE|United Arab Emirates||Abu Dhabi|Dubai|\n\
AF|Afghanistan;Islamic State of Afghanistan|Afghan;Afghanistani;Afghanistanis;Afghans|Kabul|Herat;Kandahar;Mazar-i-Sharif;Qandahar|\n\
AG|Antigua and Barbuda||||\n\
AI|Anguilla|Anguillan;Anguillans|||\n\
AL|Albania;Republic of Albania|Albanian;Albanians|Tirana|Durazzo;Durres|\n\
AM|Armenia;Hayastan;Republic of Armenia|Armenian;Armenians|Yerevan|Erivan;Jerevan|\n\
AO|Angola;Republic of Angola|Angolan;Angolans|Luanda|Huambo;Lobito|\n\
AQ|Antarctic continent;Antarctica||||\n\
AR|Argentina;Argentine Republic|Argentine;Argentines;Argentinian;Argentinians|Buenos Aires|Vicente Lopez|\n\
AS|American Samoa;Eastern Samoa||Pago Pago||\n\
AT|Austria;Oesterreich;Republic of Austria|Austrian;Austrians|Vienna|Graz;Innsbruck;Lentia;Linz;Salzburg|Tirol;Tyrol\n\
AU|Australia;Commonwealth of Australia|Aussie;Aussies;Australian;Australians|Canberra|Adelaide;Brisbane;Hobart;Perth;Sydney|\n\
AW|Aruba||Oranjestad||\n\
AX|Aland||||\n\
AZ|Azerbaijan;Azerbaijani Republic;Azerbajdzhan;Azerbajdzhan Republic|Azerbaijani;Azerbaijanis|Baku||\n\
BA|Bosna i Hercegovina;Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina;Republic of Bosnia and Herzegovina|Bosnian;Bosnians|Sarajevo||\n\
BB|Barbados|Barbadian;Barbadians|Bridgetown||\n\
BD|Bangla Desh;Bangladesh;East Pakistan;People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka|Chittagong;Dacca|\n\
BE|Belgique;Belgium;Kingdom of Belgium|Belgian;Belgians||Antwerp;Antwerpen;Anvers;Bruges;Charleroi;Ghent;Luik;Namur|\n\
BF|Burkina Faso;Upper Volta||Ouagadougou||\n\
BG|Bulgaria;Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|Serdica|\n\
BH|Bahrain;Bahrein;State of Bahrain|Bahraini;Bahrainis;Bahreini;Bahreinis|Manama||\n\
BI|Burundi;Republic of Burundi|Burundian;Burundians|Gitega|Bujumbura;Usumbura|\n\
BJ|Benin;Dahomey;Republic of Benin|Beninese|Porto-Novo|Cotonou;Porto Novo|\n\
BL|Saint Barthelemy||||\n\
BM|Bermuda;Bermudas|Bermudan;Bermudans;Bermudian;Bermudians|||\n\
BN|Brunei;Negara Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan||\n\
BO|Bolivia;Republic of Bolivia|Bolivian;Bolivians|Sucre|La Paz|\n\
BQ|Bonaire||Kralendijk||\n\
BR|Brasil;Brazil;Federative Republic of Brazil|Brazilian;Brazilians|Brasilia|Belem;Belo Horizonte;Curitiba;Feliz Lusitania;Governador Valadares;Joao Pessoa;Limeira;Pernambuco;Recife;Rio de Janeiro;Santa Maria de Belem;Sao Bernardo do Campo;Sao Goncalo;Sao Joao de Meriti;Sao Jose dos Campos;Sao Louis;Sao Paulo;St. Mary of Bethlehem|\n\
BS|Bahama Islands;Bahamas;Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau||\n\
BT|Bhutan;Kingdom of Bhutan|Bhutanese;Bhutani;Bhutanis|Thimphu||\n\
BV|Bouvet Island||||\n\
BW|Botswana;Republic of Botswana|Botswanan;Botswanans|Gaborone||\n\
BY|Belarus;Belorussia;Byelarus;Byelorussia;Republic of Belarus;White Russia|Belarusian;Belarusians;Belorussian;Belorussians;Byelorussian;Byelorussians;White Russian;White Russians|Minsk|Gomel;Homel;Homyel;Pinsk|\n\
BZ|Belize;British Honduras||Belmopan||\n\
CA|Canada|Canadian;Canadians|Ottawa|Banff;Calgary;Charlottetown;Edmonton;Fredericton;Halifax;Montreal;Quebec;Quebec City;Sudbury;Thunder Bay;Toronto;Whitehorse;Winnipeg|Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland and Labrador;Nova Scotia;Ontario;Prince Edward Island;Quebec;Saskatchewan\n\
CC|Cocos (Keeling) Islands||||\n\
CD|Belgian Congo;Congo;Democratic Republic of the Congo;Zaire|Congolese|Kinshasa|Elisabethville;Goma;Kananga;Leopoldville;Lubumbashi;Luluabourg|\n\
CF|Central African Republic||Bangui||\n\
CG|French Congo;Republic of the Congo||Brazzaville||\n\
CH|Schweiz;Suisse;Svizzera;Swiss Confederation;Switzerland|Swiss||Basel;Basle;Berne;Geneve;Genf;Lausanne;Zurich|\n\
CI|Cote d'Ivoire;Ivory Coast;Republic of Cote d'Ivoire||Yamoussoukro|Abidjan|\n\
CK|Cook Islands||Avarua||\n\
CL|Chile;Republic of Chile|Chilean;Chileans||Antofagasta;Gran Santiago;Punta Arenas;Santiago de Chile;Temuco;Valparaiso;Vina del Mar|\n\
CM|Cameroon;Cameroun;Republic of Cameroon|Cameroonian;Cameroonians|Yaounde|Douala|\n\
CN|China;Communist China;PRC;People's Republic of China;Red China;mainland China|Chinese|Beijing|Changan;Chongqing;Chungking;Dairen;Dalian;Fengtien;Guangzhou;Hangchow;Hangzhou;Hohhot;Hsian;Kuangchou;Kwangchow;Lanchou;Lanchow;Lanzhou;Loyang;Luoyang;Lushun;Moukden;Mukden;Nan-chang;Nan-ning;Nanchang;Nanjing;Nanking;Nanning;Peiping;Peking;Port Arthur;Shenyang;T'ien-ching;Talien;Tangshan;Tianjin;Tientsin;Wuhan;Xian|Gansu;Hebei;Hopeh;Hopei;Hunan;Inner Mongolia;Kansu;Nei Monggol;Sichuan;Sinkiang;Szechuan;Szechwan;Xinjiang;Xinjiang Uighur Autonomous Region;Yunnan\n\
CO|Colombia;Republic of Colombia|Colombian;Colombians|Bogota|Barranquilla;Medellin|\n\
CR|Costa Rica;Republic of Costa Rica|Costa Rican;Costa Ricans|||\n\
CU|Cuba;Republic of Cuba|Cuban;Cubans|Havana|Guantanamo;Santiago de Cuba|\n\
CV|Cabo Verde;Cape Verde;Republic of Cape Verde|||Cidade de Praia|\n\
CW|Curacao||Willemstad||\n\
CX|Christmas Island||||\n\
CY|Cyprus;Republic of Cyprus|Cypriot;Cypriote;Cypriotes;Cypriots|Nicosia||\n\
CZ|Czech Republic;Czechia|Czech|Prague|Brno;Brunn;Ostrava;Prag;Praha|\n\
DE|Deutschland;Federal Republic of Germany;Germany|German;Germans|Berlin|Aachen;Aix-la-Chapelle;Bonn;Braunschweig;Bremen;Bremerhaven;Chemnitz;Dortmund;Dresden;Dusseldorf;Frankfurt;Frankfurt on the Main;Halle-an-der-Saale;Hamburg;Hannover;Hanover;Karl-Marx-Stadt;Koln;Leipzig;Lubeck;Mannheim;Muenchen;Munich;Nuremberg;Nurnberg;Potsdam;Rostock;Solingen;Stuttgart;Wuerzburg;Wurzburg|Bavaria;Lower Saxony\n\
DJ|Afars and Issas;Djibouti;Republic of Djibouti|Djiboutian;Djiboutians|||\n\
DK|Danmark;Denmark;Kingdom of Denmark|Dane;Danes;Danish|Copenhagen|Aalborg;Aarhus;Alborg;Arhus;Kobenhavn|\n\
DM|Commonwealth of Dominica;Dominica||||\n\
DO|Dominican Republic|Dominican;Dominicans|Santo Domingo|Ciudad Trujillo;Santiago de los Caballeros|\n\
DZ|Algeria;Algerie;Democratic and Popular Republic of Algeria|Algerian;Algerians|Algiers|Annaba;Blida;Oran|\n\
EC|Ecuador;Republic of Ecuador|Ecuadoran;Ecuadorans;Ecuadorian;Ecuadorians|Quito|Guayaquil|\n\
EE|Esthonia;Estonia;Republic of Estonia|Estonian;Estonians|Tallinn|Tallin;Tartu|\n\
EG|Arab Republic of Egypt;Egypt;United Arab Republic|Egyptian;Egyptians|Cairo|Al Qahira;El Iskandriyah;El Qahira;El-Aksur;Luxor;Suez|\n\
EH|Spanish Sahara;Western Sahara||El Aaiun||\n\
ER|Eritrea;State of Eritrea|Eritrean;Eritreans|Asmara|Asmera|\n\
ES|Espana;Kingdom of Spain;Spain|Spaniard;Spaniards;Spanish|Madrid|Barcelona;Jerez de la Frontera;Malaga;Oviedo;San Sebastian;Sevilla;Seville|\n\
ET|Ethiopia;Federal Democratic Republic of Ethiopia;Yaltopya|Ethiopian;Ethiopians|Addis Ababa||\n\
FI|Finland;Republic of Finland;Suomi|Finn;Finnish;Finns|Helsinki|Espoo;Helsingfors;Tammerfors;Tampere|\n\
FJ|Fiji;Republic of Fiji|Fijian;Fijians|Suva||\n\
FK|Falkland Islands||||\n\
FM|Federated States of Micronesia;Micronesia||Palikir|Kolonia|\n\
FO|Faeroe Islands;Faeroes;Faroe Islands;Faroes||Torshavn|Thorshavn|\n\
FR|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomans|Paris|Bordeaux;Brest;Cannes;Dijon;Grenoble;Le Havre;Lille;Lyon;Lyons;Marseilles;Nantes;Orleans;Reims;Rheims;Toulon;Toulouse;Versailles|Alsace;Alsatia;Aquitaine;Aquitania;Artois;Auvergne;Basse-Normandie;Bourgogne;Breiz;Bretagne;Brittany;Champagne-Ardenne;Corse;Corsica;Cote d'Azur;Elsass;Franche-Comte;French Riviera;Gascogne;Gascony;Haute-Normandie;Ile-de-France;Languedoc-Roussillon;Lothringen;Lower-Normandy;Mayenne;Midi-Pyrenees;Nord-Pas-de-Calais;Pays de la Loire;Picardie;Picardy;Poitou-Charentes;Provence;Rhone-Alpes;Upper-Normandy\n\
GA|Gabon;Gabonese Republic;Gabun|Gabonese|Libreville||\n\
GB|Britain;Great Britain;U.K.;United Kingdom;United Kingdom of Great Britain and Northern Ireland|Britannic|London|Belfast;Brighton;Bristol;Brummagem;Cardiff;Coventry;Edinburgh;Glasgow;Kingston-upon Hull;Leeds;Leicester;Liverpool;Newcastle-upon-Tyne;Northampton;Sheffield;Swansea;Winchester|\n\
GD|Grenada|Grenadian;Grenadians|||\n\
GE|Georgia;Sakartvelo|Georgian;Georgians|Tbilisi|Tiflis|\n\
GF|French Guiana||Cayenne||\n\
GG|||||\n\
GH|Ghana;Gold Coast;Republic of Ghana|Ghanaian;Ghanaians;Ghanese;Ghanian;Ghanians|Accra|Kumasi|\n\
GI|Gibraltar;Rock of Gibraltar|Gibraltarian;Gibraltarians|||\n\
GL|Greenland;Gronland;Kalaallit Nunaat||Nuuk||\n\
GM|Gambia;Republic of The Gambia|Gambian;Gambians|Banjul||\n\
GN|French Guinea;Guinea;Republic of Guinea|Guinean;Guineans|Conakry|Konakri|\n\
GP|Guadeloupe||Basse-Terre||\n\
GQ|Equatorial Guinea;Republic of Equatorial Guinea;Spanish Guinea||Malabo||\n\
GR|Ellas;Greece;Hellenic Republic|Greek;Greeks;Hellenic|Athens|Athinai;Salonica;Salonika;Thessalonica;Thessaloniki|Achaea;Cynoscephalae\n\
GS|South Georgia and the South Sandwich Islands||||\n\
GT|Guatemala;Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City||\n\
GU|Guam||Hagatna||\n\
GW|Guine-Bissau;Guinea-Bissau;Portuguese Guinea;Republic of Guinea-Bissau||Bissau||\n\
GY|British Guiana;Co-operative Republic of Guyana;Guyana|Guyanese||Stabroek|\n\
HK|Hong Kong||||\n\
HM|Heard Island and McDonald Islands||||\n\
HN|Honduras;Republic of Honduras|Honduran;Hondurans|Tegucigalpa|San Pedro Sula|\n\
HR|Croatia;Hrvatska;Republic of Croatia|Croat;Croatian;Croatians;Croats|Zagreb|Dubrovnik|\n\
HT|Haiti;Republic of Haiti|Haitian;Haitians|Port-au-Prince||\n\
HU|Hungary;Magyarorszag;Republic of Hungary|Hungarian;Hungarians|Budapest||\n\
ID|Dutch East Indies;Indonesia;Republic of Indonesia|Indonesian;Indonesians|Jakarta|Bandung;Djakarta;Medan;Samarang;Semarang|Indonesian Borneo;Kalimantan\n\
IE|Eire;Ireland;Irish Republic;Republic of Ireland||Dublin|Galway|\n\
IL|Israel;State of Israel;Yisrael|Israeli;Israelis||Haifa;Jaffa;Joppa;Tel Aviv;Tel Aviv-Jaffa;Tel Aviv-Yalo;Yafo|\n\
IM|Isle of Man||||\n\
IN|Bharat;India;Republic of India|Indian;Indians|New Delhi|Agra;Bangalore;Bombay;Calcutta;Chennai;Delhi;Jabalpur;Jubbulpore;Kolkata;Lucknow;Mumbai;Mysore|Andhra Pradesh;Assam;Bihar;Goa;Gujarat;Gujerat;Karnataka;Maharashtra;Manipur;Mysore;Orissa;Tamil Nadu;Uttar Pradesh;West Bengal\n\
IO|British Indian Ocean Territory||||\n\
IQ|Al-Iraq;Irak;Iraq;Republic of Iraq|Iraki;Irakis;Iraqi;Iraqis|Baghdad|Bagdad;Basra;Karbala;Kerbala;Kerbela;Kirkuk;Mosul|\n\
IR|Iran;Islamic Republic of Iran;Persia|Iranian;Iranians;Persian;Persians|Tehran|Abadan;Aspadana;Esfahan;Isfahan;Mashhad;Orumiyeh;Rasht;Resht;Shiraz;Teheran;Urmia|\n\
IS|Iceland;Republic of Iceland|Icelander;Icelanders;Icelandic|Reykjavik||\n\
IT|Italia;Italian Republic;Italy|Italian;Italians|Rome|Aquila;Aquila degli Abruzzi;Bolzano;Brindisi;Cremona;Eternal City;Ferrara;Firenze;Genoa;Genova;L'Aquila;La Spezia;Messina;Milan;Milano;Naples;Napoli;Padova;Padua;Palermo;Patavium;Siracusa;Torino;Turin;Venezia;Venice;Verona|Abruzzi;Abruzzi e Molise;Apulia;Basilicata;Calabria;Campania;Emilia-Romagna;Friuli-Venezia Giulia;Liguria;Lombardia;Lombardy;Lucania;Molise;Piemonte;Puglia;Sardegna;Sardinia;Sicilia;Sicily;Toscana;Trentino-Alto Adige;Tuscany;Umbria;Valle D'Aosta;Venezia-Euganea\n\
JE|||||\n\
JM|Jamaica|Jamaican;Jamaicans||Montego Bay|\n\
JO|Hashemite Kingdom of Jordan;Jordan|Jordanian;Jordanians|Amman|Akaba;Al Aqabah;Aqaba;Az Zarqa;Zarqa|\n\
JP|Japan;Nihon;Nippon|Japanese;Nipponese|Tokyo|Asahikawa;Fukuoka;Kitakyushu;Kyoto;Nagano;Nagasaki;Nagoya;Naha City;Omiya;Osaka;Sapporo;Tokio;Toyohashi;Toyonaki;Yeddo;Yedo;Yokohama|\n\
KE|Kenya;Republic of Kenya|Kenyan;Kenyans|Nairobi|Kisumu;Mombasa;Nakuru|\n\
KG|Kirghizia;Kirghizstan;Kirgizia;Kirgizstan;Kyrgyz Republic;Kyrgyzstan|Kyrgyzstani;Kyrgyzstanis|Bishkek|Biskek;Frunze|\n\
KH|Cambodia;Kampuchea;Kingdom of Cambodia|Cambodian;Cambodians;Kampuchean;Kampucheans|Phnom Penh|Pnom Penh|\n\
KI|Kiribati;Republic of Kiribati||South Tarawa|Bairiki;Tarawa|\n\
KM|Comoros;Federal Islamic Republic of the Comoros||Moroni||\n\
KN|Federation of Saint Kitts and Nevis;Saint Christopher-Nevis;Saint Kitts and Nevis;St. Christopher-Nevis;St. Kitts and Nevis||Basseterre||\n\
KP|D.P.R.K.;DPRK;Democratic People's Republic of Korea;North Korea|North Korean;North Koreans|Pyongyang||\n\
KR|Republic of Korea;South Korea|South Korean;South Koreans|Seoul|Chemulpo;Incheon;Inchon;Kwangju;Pusan;Taegu;Tegu|\n\
KW|Koweit;Kuwait;State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City||\n\
KY|Cayman Islands||||\n\
KZ|Kazakhstan;Kazakstan;Republic of Kazakhstan|Kazakhstani;Kazakhstanis|Astana|Alma-Ata;Almaty|\n\
LA|Lao People's Democratic Republic;Laos|Lao;Laos;Laotian;Laotians|Vientiane||\n\
LB|Lebanese Republic;Lebanon|Lebanese|Beirut|Bayrut;Sayda;Sidon;Tarabulus Ash-Sham;Trablous|\n\
LC|Saint Lucia;St. Lucia||Castries||\n\
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz||\n\
LK|Ceylon;Democratic Socialist Republic of Sri Lanka;Sri Lanka|Ceylonese;Sri Lankan;Sri Lankans|Colombo|Kandy|\n\
LR|Liberia;Republic of Liberia|Liberian;Liberians|Monrovia||\n\
LS|Basutoland;Kingdom of Lesotho;Lesotho||Maseru||\n\
LT|Lietuva;Lithuania;Republic of Lithuania|Lithuanian;Lithuanians|Vilnius|Kaunas;Klaipeda;Kovna;Kovno;Memel;Vilna;Vilno;Wilno|\n\
LU|Grand Duchy of Luxembourg;Luxembourg;Luxemburg|Luxembourger;Luxembourgers;Luxembourgian;Luxembourgians;Luxemburger;Luxemburgers||Luxembourg City;Luxembourg-Ville|\n\
LV|Latvia;Republic of Latvia|Latvian;Latvians|Riga|Daugavpils;Liepaja|\n\
LY|Libya;Socialist People's Libyan Arab Jamahiriya|Libyan;Libyans|Tripoli|Benghazi;Tarabulus Al-Gharb|\n\
MA|Al-Magrib;Kingdom of Morocco;Marruecos;Morocco|Moroccan;Moroccans|Rabat|Casablanca;Fes;Marrakech;Marrakesh;Oujda;Tangier;Tangiers|\n\
MC|Monaco;Principality of Monaco|Monacan;Monacans;Monegasque;Monegasques||Monaco-Ville|\n\
MD|Moldavia;Moldova;Republic of Moldova|Moldovan;Moldovans|Chisinau|Kishinev|\n\
ME|Crna Gora;Montenegro||Podgorica||\n\
MF|St. Maarten;St. Martin||||\n\
MG|Madagascar;Malagasy Republic;Republic of Madagascar|Madagascan;Madagascans|Antananarivo||\n\
MH|Marshall Islands;Republic of the Marshall Islands||Majuro||\n\
MK|North Macedonia||Skopje|Skoplje;Uskub|\n\
ML|French Sudan;Mali;Republic of Mali|Malian;Malians|Bamako|Timbuktu|\n\
MM|Burma;Myanmar;Union of Burma|Burmese|Naypyidaw|Mandalay;Rangoon;Yangon|\n\
MN|Mongolia|Mongolian;Mongolians|Ulan Bator|Kulun;Ulaanbaatar;Urga|\n\
MO|Macao;Macau||||\n\
MP|Northern Mariana Islands;Northern Marianas||Saipan||\n\
MQ|Martinique||Fort-de-France||\n\
MR|Islamic Republic of Mauritania;Mauritania;Mauritanie;Muritaniya|Mauritanian;Mauritanians|Nouakchott||\n\
MS|Montserrat|Montserratian;Montserratians|||\n\
MT|Malta;Republic of Malta|Maltese|Valletta|Valetta|\n\
MU|Mauritius;Republic of Mauritius|Mauritian;Mauritians|Port Louis||\n\
MV|Maldives;Republic of Maldives|Maldivan;Maldivans;Maldivian;Maldivians|||\n\
MW|Malawi;Nyasaland;Republic of Malawi|Malawian;Malawians|Lilongwe|Blantyre;Zomba|\n\
MX|Mexico|Mexican;Mexicans|Mexico City|Acapulco;Acapulco de Juarez;Cancun;Ciudad Juarez;Ciudad Victoria;Ciudad de Mexico;Culiacan;Guadalajara;Hermosillo;Heroica Puebla de Zaragoza;Matamoros;Mazatlan;Mexicali;Monterrey;Oaxaca;Oaxaca de Juarez;Orizaba;Puebla;Puebla de Zaragoza;San Luis Potosi;Tampico;Tepic;Tijuana;Torreon;Tuxtla Gutierrez;Veracruz;Victoria de Durango;Villa Hermosa;Villahermosa|Coahuila;Quintana Roo\n\
MY|Federation of Malaysia;Malaysia|Malaysian;Malaysians|Kuala Lumpur|Putrajaya|\n\
MZ|Mocambique;Mozambique;Republic of Mozambique|Mozambican;Mozambicans|Maputo|Beira|\n\
NA|Namibia;Republic of Namibia;South West Africa|Namibian;Namibians|Windhoek||\n\
NC|New Caledonia|New Caledonian;New Caledonians|Noumea||\n\
NE|Niger;Republic of Niger|Nigerien;Nigeriens|Niamey||\n\
NF|Norfolk Island||||\n\
NG|Federal Republic of Nigeria;Nigeria|Nigerian;Nigerians|Abuja|Ibadan;Katsina;Lagos;Maiduguri;Yerwa-Maiduguri;Zaria|\n\
NI|Nicaragua;Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua||\n\
NL|Holland;Kingdom of The Netherlands;Nederland;Netherlands|Hollander;Hollanders;Netherlander;Netherlanders|Amsterdam|Apeldoorn;Arnhem;Den Haag;Eindhoven;Hague;Leiden;Leyden;Nijmegen;Rotterdam;Utrecht|Friesland\n\
NO|Kingdom of Norway;Noreg;Norge;Norway|Norwegian;Norwegians|Oslo|Bergen;Christiania;Nidaros;Stavanger;Trondheim|\n\
NP|Kingdom of Nepal;Nepal|Nepalese;Nepali;Nepalis|Kathmandu|Katmandu|\n\
NR|Nauru;Republic of Nauru|Nauruan;Nauruans|||\n\
NU|Niue||||\n\
NZ|New Zealand|New Zealander;New Zealanders|Wellington|Auckland;Christchurch|\n\
OM|Muscat and Oman;Oman;Sultanate of Oman|Omani;Omanis|Muscat|Masqat|\n\
PA|Republic of Panama|Panamanian;Panamanians|Panama City|Aspinwall|\n\
PE|Peru;Republic of Peru|Peruvian;Peruvians|Lima|Arequipa|\n\
PF|French Oceania;French Polynesia||Papeete||\n\
PG|Independent State of Papua New Guinea;Papua New Guinea||Port Moresby||\n\
PH|Philippines;Republic of the Philippines|Philippine;Philippines|Manila|Caloocan;Cebu;Cebu City;Quezon City|\n\
PK|Islamic Republic of Pakistan;Pakistan;West Pakistan|Pakistani;Pakistanis|Islamabad|Faisalabad;Karachi;Lahore;Lyallpur;Peshawar|\n\
PL|Poland;Polska;Republic of Poland|Polish|Warsaw|Breslau;Bromberg;Bydgoszcz;Cracow;Czestochowa;Danzig;Gdansk;Katowice;Krakau;Krakow;Lodz;Lublin;Warszawa;Wroclaw;Zabrze|\n\
PM|Saint Pierre and Miquelon||||\n\
PN|Pitcairn Islands||||\n\
PR|Commonwealth of Puerto Rico;Porto Rico;Puerto Rico||||\n\
PS|Palestine|Palestinian;Palestinians|Ramallah||\n\
PT|Portugal;Portuguese Republic|Portuguese|Lisbon|Lisboa;Oporto;Setubal|\n\
PW|Palau;Republic of Palau||Ngerulmud||\n\
PY|Paraguay;Republic of Paraguay|Paraguayan;Paraguayans|Asuncion||\n\
QA|Katar;Qatar;State of Katar;State of Qatar|Katari;Kataris;Qatari;Qataris|Doha|El Beda|\n\
RE|||||\n\
RO|Romania;Roumania;Rumania|Romanian;Romanians;Roumanian;Roumanians;Rumanian;Rumanians|Bucharest|Brasov;Bucharesti;Bucuresti|\n\
RS|Serbia;Srbija|Serb;Serbian;Serbians;Serbs|Belgrade|Beograd|\n\
RU|Russia;Russian Federation|Russian;Russians|Moscow|Chelyabinsk;Cherepovets;Gorkiy;Grozny;Groznyy;Kaluga;Khabarovsk;Kursk;Leningrad;Murmansk;Nalchik;Nizhni Novgorod;Nizhnyi Novgorod;Novgorod;Novosibirsk;Omsk;Peterburg;Petrograd;Rostov;Rostov na Donu;Rostov on Don;Saratov;Smolensk;Stalingrad;Tsaritsyn;Ufa;Vladivostok;Volgograd|\n\
RW|Ruanda;Rwanda;Rwandese Republic|Ruandan;Ruandans;Rwandan;Rwandans|Kigali||\n\
SA|Kingdom of Saudi Arabia;Saudi Arabia|Saudi;Saudi Arabian;Saudi Arabians;Saudi-Arabian;Saudi-Arabians;Saudis|Riyadh|Al Madinah;Jed'dah;Jeddah;Jidda;Jiddah;Tabuk;Taif|\n\
SB|Solomon Islands||Honiara||\n\
SC|Republic of Seychelles;Seychelles|Seychellois|||\n\
SD|Sudan|Sudanese|Khartoum|Omdurman;Port Sudan|\n\
SE|Kingdom of Sweden;Sverige;Sweden|Swede;Swedes;Swedish|Stockholm|Goeteborg;Goteborg;Gothenburg;Malmo;Uppsala;Upsala|\n\
SG|Republic of Singapore;Singapore|Singaporean;Singaporeans|||\n\
SH|Saint Helena||||\n\
SI|Republic of Slovenia;Slovenia;Slovenija|Slovene;Slovenes;Slovenian;Slovenians|Ljubljana||\n\
SJ|Svalbard and Jan Mayen||Longyearbyen||\n\
SK|Slovak Republic;Slovakia|Slovak;Slovakian;Slovakians;Slovaks|Bratislava|Pozsony;Pressburg|\n\
SL|Republic of Sierra Leone;Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown||\n\
SM|Republic of San Marino;San Marino|San Marinese|City of San Marino||\n\
SN|Republic of Senegal;Senegal|Senegalese|Dakar||\n\
SO|Somalia|Somali;Somalian;Somalians;Somalis|Mogadishu|Hargeisa;Mogadiscio|\n\
SR|Dutch Guiana;Netherlands Guiana;Republic of Suriname;Surinam;Suriname||Paramaribo||\n\
SS|South Sudan||Juba||\n\
ST|Democratic Republic of Sao Tome and Principe;Sao Thome e Principe;Sao Tome and Principe;Sao Tome e Principe;St. Thomas and Principe||Sao Tome||\n\
SV|El Salvador;Republic of El Salvador||San Salvador||\n\
SX|Sint Maarten||Philipsburg||\n\
SY|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus|Al Ladhiqiyah;Aleppo;Halab|\n\
SZ|Eswatini;Kingdom of Swaziland;Swaziland|Swazi;Swazis|Lobamba|Mbabane|\n\
TA|Tristan da Cunha||||\n\
TC|Turks and Caicos Islands||||\n\
TD|Chad;Republic of Chad;Tchad|Chadian;Chadians|N'Djamena|Fort-Lamy;Ndjamena|\n\
TF|French Southern Territories||Port-aux-Francais||\n\
TG|Togo;Togolese Republic|Togolese|Lome||\n\
TH|Kingdom of Thailand;Siam;Thailand|Thai;Thais|Bangkok|Krung Thep|\n\
TJ|Republic of Tajikistan;Tadzhikistan;Tajikistan|Tajikistani;Tajikistanis|Dushanbe|Dusanbe;Dyushambe;Stalinabad|\n\
TK|Tokelau||Fakaofo||\n\
TL|East Timor||Dili||\n\
TM|Turkmenia;Turkmenistan||Ashgabat|Ashkhabad|\n\
TN|Republic of Tunisia;Tunisia|Tunisian;Tunisians|Tunis|Ehadhamen;Gafsa;Safaqis;Sfax;Sousse|\n\
TO|Kingdom of Tonga;Tonga|Tongan;Tongans|Nuku'alofa||\n\
TR|Republic of Turkey;Turkey;Turkiye|Turk;Turkish;Turks|Ankara|Adalia;Adana;Adrianople;Adrianopolis;Antalya;Brusa;Constantinople;Edirne;Istanbul;Izmir;Seyhan;Smyrna;Stamboul;Stambul|\n\
TT|Republic of Trinidad and Tobago;Trinidad and Tobago||Port of Spain|Port-of-Spain|\n\
TV|Tuvalu||Funafuti||\n\
TW|Nationalist China;Republic of China;Taiwan|Taiwanese|Taipei|Taichung;Taipeh|\n\
TZ|Tanzania;United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma|Dar es Salaam;Mbeya;Mwanza;Tabora|\n\
UA|Ukraine;Ukrayina|Ukrainian;Ukrainians;Ukranian;Ukranians|Kyiv|Kharkiv;Kharkov;Kiev;Kyyiv;Odesa|\n\
UG|Republic of Uganda;Uganda|Ugandan;Ugandans|Kampala|Gulu;Jinja|Buganda\n\
UM|U.S. Minor Outlying Islands||||\n\
US|U.S.;U.S.A.;USA;United States;United States of America||Washington D.C.|Akron;Albany;Albuquerque;Allentown;Amarillo;Anaheim;Ann Arbor;Annapolis;Atlanta;Atlantic City;Bakersfield;Baltimore;Baton Rouge;Beckley;Beverly Hills;Binghamton;Boise;Boston;Bridgeport;Brownsville;Carson City;Cedar Rapids;Chattanooga;Chicago;Chula Vista;Cincinnati;Clarksburg;Colorado Springs;Corpus Christi;Dallas;Denver;Des Moines;Detroit;Duluth;El Paso;Evansville;Fargo;Fort Lauderdale;Fort Wayne;Fort Worth;Fresno;Grand Rapids;Green Bay;Greensboro;Greenville;Harrisburg;Hartford;Huntsville;Indianapolis;Jacksonville;Jefferson City;Jersey City;Juneau;Knoxville;Las Vegas;Little Rock;Long Beach;Los Angeles;Louisville;Lubbock;Lynchburg;Miami Beach;Milwaukee;Minneapolis;Montpelier;Morgantown;Nashville;New Haven;New Orleans;New York;Newark;Newport News;Niagara Falls;Oakland;Oklahoma City;Parkersburg;Pasadena;Peoria;Philadelphia;Pittsburgh;Plano;Provo;Reno;Rochester;Rockford;Sacramento;Salt Lake City;San Antonio;San Bernardino;San Diego;San Francisco;Santa Clara;Santa Fe;Schenectady;Seattle;Shreveport;Sioux City;Sioux Falls;South Bend;Spokane;Tacoma;Tallahassee;Tampa;Topeka;Tucson;Tulsa;Utica;Virginia Beach;Waco;Waterbury;Wichita Falls;Winston-Salem;Youngstown|Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Florida;Hawaii;Idaho;Kentucky;Louisiana;Maine;Maryland;Michigan;Minnesota;Mississippi;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming\n\
UY|Uruguay|Uruguayan;Uruguayans|Montevideo||\n\
UZ|Republic of Uzbekistan;Uzbekistan|Uzbekistani;Uzbekistanis|Tashkent|Samarcand;Samarkand;Taskent|\n\
VA|Holy See;State of the Vatican City;Vatican City|||Citta del Vaticano|\n\
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines||Kingstown||\n\
VE|Republic of Venezuela;Venezuela|Venezuelan;Venezuelans|Caracas|Ciudad Bolivar;Cumana;Maracaibo;Maracay|\n\
VG|British Virgin Islands||||\n\
VI|U.S. Virgin Islands||Charlotte Amalie||\n\
VN|Socialist Republic of Vietnam;Viet Nam;Vietnam|Vietnamese|Hanoi|Haiphong;Ho Chi Minh City;Saigon|\n\
VU|New Hebrides;Republic of Vanuatu;Vanuatu||Port Vila||\n\
WF|Wallis and Futuna||Mata-Utu||\n\
WS|Independent State of Samoa;Samoa;Samoa i Sisifo;Western Samoa|Samoan;Samoans|Apia||\n\
XK|Kosovo||Pristina||\n\
YE|Republic of Yemen;Yemen|Yemeni;Yemenis|Sana'a|Aden;Al-Hudaydah;Al-Mukalla;Hodeida;Mukalla;Sanaa|\n\
YT|Mayotte||Mamoudzou||\n\
ZA|Republic of South Africa;South Africa|South African;South Africans|Pretoria|Bloemfontein;Cape Town;Durban;Johannesburg;Soweto|Cape Province;Cape of Good Hope Province;Witwatersrand\n\
ZM|Northern Rhodesia;Republic of Zambia;Zambia|Zambian;Zambians|Lusaka||\n\
ZW|Republic of Zimbabwe;Rhodesia;Southern Rhodesia;Zimbabwe|Zimbabwean;Zimbabweans|Harare|Bulawayo|";
