package fr.pretadepenser.serving.chart;
import fr.pretadepenser.contract.feature.Language;
import java.nio.file.*;
import java.util.List;
import org.junit.jupiter.api.Test;
class LookTest {
  @Test void look() throws Exception {
    Path d = Files.createDirectories(Path.of("/tmp/serving/look"));
    for (Theme t : Theme.values()) for (Language l : Language.values()) {
      Picture p = ExplanationChart.of(Explanations.detailed(), l, t);
      Files.write(d.resolve("x-" + t + "-" + l + ".png"), p.png());
      Files.writeString(d.resolve("x-" + t + "-" + l + ".svg"), p.svg());
      for (double q : new double[] {0.004, 0.05, 0.098, 0.16, 0.72}) {
        Picture s = ScoreChart.of(Explanations.score(q), l, t);
        Files.write(d.resolve("s-" + t + "-" + l + "-" + q + ".png"), s.png());
        Files.writeString(d.resolve("s-" + t + "-" + l + "-" + q + ".svg"), s.svg());
      }
    }
    Files.write(d.resolve("few.png"), ExplanationChart.of(Explanations.of(-2.5, List.of(Explanations.contribution("a","Un","One","1","1",0.05),Explanations.contribution("b","Deux","Two","2","2",-0.03))), Language.FR, Theme.LIGHT).png());
  }
}
