"""A resume in the shape of JSON Resume 1.2, with every section and every name it has, in our own words."""

from dialogtool.interchange.tree import Json

RESUME: dict[str, Json] = {
    "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/master/schema.json",
    "basics": {
        "name": "Amina Holm",
        "label": "Køkkenleder",
        "image": "https://example.dk/amina.png",
        "email": "amina@example.dk",
        "phone": "20 00 00 15",
        "url": "https://example.dk/amina",
        "summary": "Jeg holder et køkken i gang.\nOg jeg holder humøret oppe.",
        "location": {
            "address": "Skolegade 14",
            "postalCode": "6700",
            "city": "Esbjerg",
            "countryCode": "DK",
            "region": "Syddanmark",
        },
        "profiles": [{"network": "Madnet", "username": "amina", "url": "https://madnet.example.dk/amina"}],
    },
    "work": [
        {
            "name": "Kantinen på havnen",
            "location": "Esbjerg",
            "description": "Kantine for 200",
            "position": "Køkkenleder",
            "url": "https://kantine.example.dk",
            "startDate": "2013-12-01",
            "endDate": "2016-12",
            "summary": "Stod for det kolde køkken.",
            "highlights": ["Lærte tre nye op", "Sænkede spild med det halve"],
        },
        {"name": "Bageriet", "position": "Medhjælper", "startDate": "2017"},
    ],
    "volunteer": [
        {
            "organization": "Genbrugsbutikken",
            "position": "Butiksvært",
            "url": "https://genbrug.example.dk",
            "startDate": "2012-01-01",
            "endDate": "2013-01-01",
            "summary": "Hver torsdag.",
            "highlights": ["Viste nye frivillige kassen"],
        }
    ],
    "education": [
        {
            "institution": "Erhvervsskolen",
            "url": "https://skole.example.dk",
            "area": "Ernæring",
            "studyType": "Grundforløb",
            "startDate": "2011-06",
            "endDate": "2012-02",
            "score": "10",
            "courses": ["Hygiejne", "Varmt køkken"],
        }
    ],
    "awards": [{"title": "Årets frivillige", "date": "2014-11-01", "awarder": "Byen", "summary": "For altid at møde."}],
    "certificates": [
        {"name": "Hygiejnebevis", "date": "2021-11-07", "url": "https://bevis.example.dk", "issuer": "Fødevareskolen"},
        {"name": "Kursus i førstehjælp", "date": "2019"},
    ],
    "publications": [
        {
            "name": "Tyve supper",
            "publisher": "Boligforeningen",
            "releaseDate": "2014-10-01",
            "url": "https://supper.example.dk",
            "summary": "Et hæfte med opskrifter.",
        }
    ],
    "skills": [
        {"name": "Madlavning", "level": "Øvet", "keywords": ["supper", "brød"]},
        {"name": "Excel", "level": "Begynder", "keywords": ["indkøb", "lister"]},
    ],
    "languages": [{"language": "Somali", "fluency": "Native speaker"}, {"language": "Dansk", "fluency": "B1"}],
    "interests": [{"name": "Have", "keywords": ["krydderurter", "kartofler"]}],
    "references": [{"name": "Karin Krog", "reference": "Amina kommer altid til tiden."}],
    "projects": [
        {
            "name": "Fællesspisning",
            "description": "Mad til 35 hver måned.",
            "highlights": ["Ingen gik sultne hjem"],
            "keywords": ["mad"],
            "startDate": "2016-08-24",
            "endDate": "2017-08-24",
            "url": "https://spis.example.dk",
            "roles": ["Kok"],
            "entity": "Boligforeningen",
            "type": "fællesskab",
        }
    ],
    "meta": {"canonical": "https://example.dk/amina.json", "version": "v1.2.0", "lastModified": "2026-11-21T09:00:00"},
}
