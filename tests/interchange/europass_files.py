"""Europass files in our own words: the old form as XML and as JSON, and the present one."""

import json

from dialogtool.interchange.tree import Json

PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="da">
  <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.3</XSDVersion></DocumentInfo>
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Amina</FirstName><Surname>Holm</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>Skolegade 14</AddressLine><PostalCode>6700</PostalCode>
          <Municipality>Esbjerg</Municipality><Country><Code>DK</Code><Label>Danmark</Label></Country></Contact></Address>
        <Email><Contact>amina@example.dk</Contact></Email>
        <TelephoneList><Telephone><Contact>20 00 00 15</Contact><Use><Code>mobile</Code></Use></Telephone>
          <Telephone><Contact>75 00 00 15</Contact></Telephone></TelephoneList>
      </ContactInfo>
      <Demographics><Birthdate year="1972" month="--03" day="---01"/><Gender><Code>F</Code></Gender></Demographics>
    </Identification>
    <Headline><Type><Code>{headline}</Code></Type><Description><Label>Jeg holder et køkken i gang.</Label></Description>
    </Headline>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2013" month="--12" day="---01"/><To year="2016" month="--12"/></Period>
        <Position><Code>5120</Code><Label>Kok</Label></Position>
        <Activities>&lt;p&gt;Stod for det &lt;b&gt;kolde&lt;/b&gt; køkken.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Lærte tre op
          &amp;amp; to til&lt;/li&gt;&lt;/ul&gt;</Activities>
        <Employer><Name>Kantinen</Name><ContactInfo><Address><Contact><Municipality>Esbjerg</Municipality></Contact>
          </Address></ContactInfo><Sector><Label>Mad</Label></Sector></Employer>
      </WorkExperience>
      <WorkExperience><Period><From year="2017"/><Current>true</Current></Period>
        <Employer><Name>Bageriet</Name></Employer></WorkExperience>
      <WorkExperience><Period><From year="2017" month="--13"/></Period></WorkExperience>
    </WorkExperienceList>
    <EducationList><Education><Period><From year="2011"/><To year="2012"/></Period><Title>Ernæring</Title>
      <Organisation><Name>Erhvervsskolen</Name></Organisation><Level><Label>EQF 3</Label></Level></Education>
    </EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList><MotherTongue><Description><Code>so</Code><Label>Somali</Label></Description></MotherTongue>
        </MotherTongueList>
        <ForeignLanguageList><ForeignLanguage><Description><Code>da</Code><Label>Dansk</Label></Description>
          <ProficiencyLevel><Listening>B2</Listening><Reading>B1</Reading><Writing>A2</Writing></ProficiencyLevel>
          </ForeignLanguage><ForeignLanguage><Description><Label>Arabisk</Label></Description></ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Computer><Description>&lt;p&gt;Mail og regneark&lt;/p&gt;</Description></Computer>
      <Driving><Description><Licence>B</Licence><Licence>BE</Licence></Description></Driving>
    </Skills>
    <AchievementList><Achievement><Title><Label>Priser</Label></Title><Description>Årets frivillige</Description>
    </Achievement></AchievementList>
  </LearnerInfo>
</SkillsPassport>
"""

CANDIDATE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
    xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <hr:DocumentID schemeID="1" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
  <CandidateSupplier><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
  <CandidatePerson>
    <PersonName><oa:GivenName>Amina</oa:GivenName><hr:FamilyName>Holm</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://example.dk</oa:URI></Communication>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>amina@example.dk</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode>
      <CountryDialing>{dialling}</CountryDialing><oa:DialNumber>20000015</oa:DialNumber></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Skolegade 14</oa:AddressLine>
      <oa:CityName>Esbjerg</oa:CityName><CountryCode>dk</CountryCode><oa:PostalCode>6700</oa:PostalCode></Address>
      </Communication>
    <NationalityCode>so</NationalityCode><hr:BirthDate>1972-03-01</hr:BirthDate>
    <PrimaryLanguageCode name="NORMAL">som</PrimaryLanguageCode>
    <PrimaryLanguageCode name="FREE_TEXT">Bravanesisk</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="da">
    <hr:ExecutiveSummary>&lt;p&gt;Jeg holder et køkken i gang.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory>
      <hr:OrganizationName>Kantinen</hr:OrganizationName>
      <OrganizationContact><Communication><Address><oa:CityName>Varde</oa:CityName><CountryCode>dk</CountryCode></Address>
        </Communication></OrganizationContact>
      <PositionHistory><PositionTitle typeCode="FREETEXT">Kok</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2013-12-01</hr:FormattedDateTime></eures:StartDate>
          <eures:EndDate><hr:FormattedDateTime>2016-12</hr:FormattedDateTime></eures:EndDate>
          <hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
        <oa:Description>&lt;ol&gt;&lt;li&gt;Koldt køkken&lt;/li&gt;&lt;li&gt;Opvask&lt;/li&gt;</oa:Description>
        <City>Esbjerg</City><Country>dk</Country></PositionHistory>
      <PositionHistory><PositionTitle>Opvasker</PositionTitle></PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance>
      <hr:OrganizationName>Erhvervsskolen</hr:OrganizationName>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2024T</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing>
        </AttendancePeriod>
      <EducationDegree><hr:DegreeName>Ernæring</hr:DegreeName></EducationDegree>
      <EducationLevelCode>3</EducationLevelCode>
    </EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <Certifications><Certification><hr:CertificationName>Hygiejnebevis</hr:CertificationName>
      <hr:IssuingAuthority>Skolen</hr:IssuingAuthority><eures:FirstIssuedDate>
      <hr:FormattedDateTime>2021</hr:FormattedDateTime></eures:FirstIssuedDate></Certification><Certification/>
      </Certifications>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">dan</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
      <PersonCompetency><CompetencyID>x</CompetencyID><hr:TaxonomyID>other</hr:TaxonomyID></PersonCompetency>
    </PersonQualifications>
    <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName>
      </PersonCompetency><SkillsGroup><Title>Mere</Title><PersonCompetency><hr:CompetencyName>E-mail</hr:CompetencyName>
      </PersonCompetency></SkillsGroup><PersonCompetency/></Skills>
    <Others><Title>Frivilligt</Title><Other><Title>Genbrug</Title>
      <Description>&lt;p&gt;Hver torsdag&lt;/p&gt;</Description></Other></Others>
  </CandidateProfile>
  <RenderingInformation><Design><Color>Default</Color></Design></RenderingInformation>
</Candidate>
"""

_LEVELS: Json = {"Listening": "B2", "SpokenInteraction": "B1", "Writing": "A2"}
_WORK: Json = {
    "Period": {"From": {"Year": 2013, "Month": 12, "Day": 1}, "To": {"Year": 2016, "Month": 12}, "Current": False},
    "Position": {"Code": "5120", "Label": "Kok"},
    "Activities": "<p>Stod for det <b>kolde</b> køkken.</p>",
    "Employer": {"Name": "Kantinen", "ContactInfo": {"Address": {"Contact": {"Municipality": "Esbjerg"}}}},
}
_LEARNER: Json = {
    "Identification": {
        "PersonName": {"FirstName": "Amina", "Surname": "Holm"},
        "ContactInfo": {
            "Address": {"Contact": {"Municipality": "Mogadishu", "Country": {"Code": "SO", "Label": "Somalia"}}},
            "Email": {"Contact": "amina@example.dk"},
            "Telephone": [{"Contact": "20 00 00 15", "Use": {"Code": "mobile"}}],
        },
    },
    "WorkExperience": [_WORK],
    "Education": [{"Title": "Ernæring", "Organisation": {"Name": "Erhvervsskolen"}}],
    "Skills": {
        "Linguistic": {
            "MotherTongue": [{"Description": {"Code": "so", "Label": "Somali"}}],
            "ForeignLanguage": [{"Description": {"Code": "da", "Label": "Dansk"}, "ProficiencyLevel": _LEVELS}, {}],
        },
        "Driving": {"Description": ["B", "BE"]},
    },
}
PASSPORT_JSON = json.dumps({"SkillsPassport": {"DocumentInfo": {"DocumentType": "ECV"}, "LearnerInfo": _LEARNER}})
