package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The applications to decide on: one row per client. Those of the training file have an outcome;
 * either file may be absent, not both.
 */
final class ApplicationTable {
  private static final List<TableColumn> CLIENT_AND_LOAN =
      TableColumn.parse(
          """
          SK_ID_CURR                  | bigint | Numéro de la demande                      | Application number
          TARGET                      | int    | Difficultés de paiement constatées        | Payment difficulties seen
          NAME_CONTRACT_TYPE          | string | Type de contrat                           | Type of contract
          CODE_GENDER                 | string | Sexe                                      | Sex
          FLAG_OWN_CAR                | string | Possède une voiture                       | Owns a car
          FLAG_OWN_REALTY             | string | Possède un logement                       | Owns a home
          CNT_CHILDREN                | int    | Nombre d'enfants                          | Number of children
          AMT_INCOME_TOTAL            | double | Revenus                                   | Income
          AMT_CREDIT                  | double | Montant du crédit                         | Credit amount
          AMT_ANNUITY                 | double | Mensualité                                | Monthly payment
          AMT_GOODS_PRICE             | double | Prix du bien                              | Price of the goods
          NAME_TYPE_SUITE             | string | Accompagnant lors de la demande           | Who came along
          NAME_INCOME_TYPE            | string | Source de revenus                         | Source of income
          NAME_EDUCATION_TYPE         | string | Niveau d'études                           | Education
          NAME_FAMILY_STATUS          | string | Situation familiale                       | Family status
          NAME_HOUSING_TYPE           | string | Type de logement                          | Housing
          REGION_POPULATION_RELATIVE  | double | Population de la région (normalisée)      | Population of the region (normalised)
          DAYS_BIRTH                  | int    | Naissance, en jours avant la demande      | Born, days from application
          DAYS_EMPLOYED               | int    | Début de l'emploi, en jours               | Employed since, days from application
          DAYS_REGISTRATION           | int    | Changement d'enregistrement, en jours     | Registration changed, days from application
          DAYS_ID_PUBLISH             | int    | Changement de pièce d'identité, en jours  | Identity document changed, days
          OWN_CAR_AGE                 | int    | Âge de la voiture, en années              | Age of the car, years
          FLAG_MOBIL                  | int    | Téléphone mobile donné                    | Mobile phone given
          FLAG_EMP_PHONE              | int    | Téléphone professionnel donné             | Phone at work given
          FLAG_WORK_PHONE             | int    | Téléphone fixe au travail donné           | Landline at work given
          FLAG_CONT_MOBILE            | int    | Mobile joignable                          | Mobile phone reachable
          FLAG_PHONE                  | int    | Téléphone fixe donné                      | Landline given
          FLAG_EMAIL                  | int    | Adresse électronique donnée               | E-mail address given
          OCCUPATION_TYPE             | string | Profession                                | Occupation
          CNT_FAM_MEMBERS             | int    | Personnes au foyer                        | People in the household
          REGION_RATING_CLIENT        | int    | Note de la région                         | Rating of the region
          REGION_RATING_CLIENT_W_CITY | int    | Note de la région, ville comprise         | Rating of the region, with city
          WEEKDAY_APPR_PROCESS_START  | string | Jour de la demande                        | Weekday of application
          HOUR_APPR_PROCESS_START     | int    | Heure de la demande                       | Hour of application
          REG_REGION_NOT_LIVE_REGION  | int    | Région : adresse fixe et contact diffèrent | Region: permanent and contact differ
          REG_REGION_NOT_WORK_REGION  | int    | Région : adresse fixe et travail diffèrent | Region: permanent and work differ
          LIVE_REGION_NOT_WORK_REGION | int    | Région : contact et travail diffèrent     | Region: contact and work differ
          REG_CITY_NOT_LIVE_CITY      | int    | Ville : adresse fixe et contact diffèrent | City: permanent and contact differ
          REG_CITY_NOT_WORK_CITY      | int    | Ville : adresse fixe et travail diffèrent | City: permanent and work differ
          LIVE_CITY_NOT_WORK_CITY     | int    | Ville : contact et travail diffèrent      | City: contact and work differ
          ORGANIZATION_TYPE           | string | Secteur de l'employeur                    | Employer's sector
          EXT_SOURCE_1                | double | Score externe 1                           | External score 1
          EXT_SOURCE_2                | double | Score externe 2                           | External score 2
          EXT_SOURCE_3                | double | Score externe 3                           | External score 3
          """);

  private static final List<TableColumn> SURROUNDINGS =
      TableColumn.parse(
          """
          OBS_30_CNT_SOCIAL_CIRCLE | int | Entourage observé, retards de 30 jours   | Acquaintances observed at 30 days
          DEF_30_CNT_SOCIAL_CIRCLE | int | Entourage en défaut à 30 jours           | Acquaintances in default at 30 days
          OBS_60_CNT_SOCIAL_CIRCLE | int | Entourage observé, retards de 60 jours   | Acquaintances observed at 60 days
          DEF_60_CNT_SOCIAL_CIRCLE | int | Entourage en défaut à 60 jours           | Acquaintances in default at 60 days
          DAYS_LAST_PHONE_CHANGE   | int | Changement de téléphone, en jours        | Phone changed, days from application
          """);

  private static final List<TableColumn> ENQUIRIES =
      TableColumn.parse(
          """
          AMT_REQ_CREDIT_BUREAU_HOUR | int | Consultations du bureau : dernière heure          | Bureau enquiries: last hour
          AMT_REQ_CREDIT_BUREAU_DAY  | int | Consultations du bureau : dernier jour, avant     | Bureau enquiries: last day, before that
          AMT_REQ_CREDIT_BUREAU_WEEK | int | Consultations du bureau : dernière semaine, avant | Bureau enquiries: last week, before that
          AMT_REQ_CREDIT_BUREAU_MON  | int | Consultations du bureau : dernier mois, avant     | Bureau enquiries: last month, before that
          AMT_REQ_CREDIT_BUREAU_QRT  | int | Consultations du bureau : dernier trimestre, avant | Bureau enquiries: last quarter, before that
          AMT_REQ_CREDIT_BUREAU_YEAR | int | Consultations du bureau : dernière année, avant   | Bureau enquiries: last year, before that
          """);

  static final Table TABLE =
      Table.of(
          SourceTable.APPLICATION,
          List.of(
              RawFile.optional("application_train"),
              RawFile.optional("application_test", "TARGET")),
          columns(),
          Table.CLIENT);

  private ApplicationTable() {}

  private static List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>(CLIENT_AND_LOAN);
    columns.addAll(HousingColumns.all());
    columns.addAll(SURROUNDINGS);
    columns.addAll(IntStream.rangeClosed(2, 21).mapToObj(ApplicationTable::document).toList());
    columns.addAll(ENQUIRIES);
    return List.copyOf(columns);
  }

  private static TableColumn document(int number) {
    return new TableColumn(
        "FLAG_DOCUMENT_" + number,
        ColumnType.INT,
        new Text("Document " + number + " fourni", "Document " + number + " provided"));
  }
}
