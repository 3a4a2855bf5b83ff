package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.previous.Previous.APPLICATIONS;
import static fr.pretadepenser.etl.feature.previous.Previous.CASH;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** For which product and which goods money was asked before. */
final class Products {
  private static final Measure PRODUCT =
      Measure.ofCodes(
          "product",
          Noun.masculine("produit", "product"),
          col("PRODUCT_COMBINATION"),
          List.of(
              "Cash",
              "Cash Street: high",
              "Cash Street: middle",
              "Cash Street: low",
              "Cash X-Sell: high",
              "Cash X-Sell: middle",
              "Cash X-Sell: low",
              "Card Street",
              "Card X-Sell",
              "POS household with interest",
              "POS household without interest",
              "POS industry with interest",
              "POS industry without interest",
              "POS mobile with interest",
              "POS mobile without interest",
              "POS other with interest",
              "POS others without interest"));

  /** The goods that are common; cleaning has put what concerns health among the others. */
  private static final Measure GOODS =
      Measure.ofCodes(
          "goods",
          Noun.masculine("bien financé", "goods financed"),
          col("NAME_GOODS_CATEGORY"),
          List.of(
              "Mobile",
              "Consumer Electronics",
              "Computers",
              "Audio/Video",
              "Furniture",
              "Photo / Cinema Equipment",
              "Construction Materials",
              "Clothing and Accessories",
              "Auto Accessories",
              "Jewelry",
              "Homewares",
              "Vehicles",
              "Sport and Leisure",
              "Gardening",
              "Office Appliances",
              "Tourism",
              "Other"));

  private static final Rows CROSS_SOLD =
      APPLICATIONS.where(
          Population.feminine(
              "cross_sold",
              new Text(
                  "demandes nées d'une offre à un client connu",
                  "applications on an offer to a known client"),
              new Text(
                  "demande née d'une offre à un client connu",
                  "application on an offer to a known client")),
          col("NAME_PRODUCT_TYPE").equalTo("x-sell"));

  static final List<Declaration> FEATURES =
      List.of(
          APPLICATIONS
              .last(PRODUCT)
              .called(
                  "Produit de la dernière demande antérieure",
                  "Product of the latest earlier application"),
          APPLICATIONS
              .last(GOODS)
              .called(
                  "Bien financé par la dernière demande antérieure",
                  "Goods financed by the latest earlier application"),
          APPLICATIONS
              .first(GOODS)
              .called(
                  "Bien financé par la première demande antérieure",
                  "Goods financed by the first earlier application"),
          APPLICATIONS
              .share(CASH)
              .called(
                  "Part des prêts personnels parmi les demandes antérieures",
                  "Share of cash loans among earlier applications"),
          CROSS_SOLD.within(days(365)).count(),
          APPLICATIONS.share(at("high", "à taux élevé", "at a high rate")),
          APPLICATIONS.share(at("low_normal", "à taux bas", "at a low rate")),
          APPLICATIONS.share(at("low_action", "à taux promotionnel", "at a promotional rate")));

  private Products() {}

  private static Rows at(String group, String fr, String en) {
    return APPLICATIONS.where(
        Population.feminine(
            "yield_" + group,
            new Text("demandes antérieures " + fr, "earlier applications " + en),
            new Text("demande antérieure " + fr, "earlier application " + en)),
        col("NAME_YIELD_GROUP").equalTo(group));
  }
}
