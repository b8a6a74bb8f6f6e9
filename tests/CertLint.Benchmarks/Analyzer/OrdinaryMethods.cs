namespace CertLint.Benchmarks.Analyzer;

/// <summary>Methods that have nothing to do with certificates.</summary>
internal static class OrdinaryMethods
{
    private static readonly Action<CodeWriter, int, int, int>[] Kinds =
        [Total, Add, Find, Describe, Parse, Group, Load, Count, Validate];

    /// <summary>Writes one of them.</summary>
    public static void Write(CodeWriter code, Random random, int file, int method)
    {
        Kinds[random.Next(Kinds.Length)](code, file, method, random.Next(1, 1000));
        code.Line();
    }

    private static void Total(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public decimal Total{method}(int minimum)");
        code.Line("var total = 0m;");
        code.Open("foreach (var order in orders)");
        code.Line($"if (order.Quantity < minimum || order.Price > {value}m)");
        code.Line("    continue;");
        code.Line("total += order.Quantity * order.Price;");
        code.Close();
        code.Line();
        code.Line("return Math.Round(total, 2);");
        code.Close();
    }

    private static void Add(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public void Add{method}(string id, int quantity)");
        code.Line("ArgumentException.ThrowIfNullOrEmpty(id);");
        code.Line("if (!stock.TryGetValue(id, out var left))");
        code.Line($"    stock.Add(id, left = {value});");
        code.Line("stock[id] = left - quantity;");
        code.Line($"orders.Add(new Order{file}(id, $\"{{Prefix}}/{{id}}\", quantity, {value}m, DateTime.UtcNow));");
        code.Close();
    }

    private static void Find(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public Order{file}? Find{method}(string subject)");
        code.Line($"var found = orders.Find(order => order.Subject.Contains(subject, StringComparison.Ordinal) && order.Quantity > {value});");
        code.Line("return found ?? orders.FirstOrDefault(order => order.Subject == subject && order.Id.StartsWith(Prefix, StringComparison.Ordinal));");
        code.Close();
    }

    private static void Describe(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public string Describe{method}()");
        code.Line("var text = new StringBuilder();");
        code.Line($"text.Append(\"Report {value} of \").Append(Prefix).AppendLine(\":\");");
        code.Open("for (var i = 0; i < orders.Count; i++)");
        code.Line("var order = orders[i];");
        code.Line("text.Append(CultureInfo.InvariantCulture, $\"{i + 1}. {order.Subject}: {order.Quantity} pieces\").AppendLine();");
        code.Close();
        code.Line();
        code.Line("return text.ToString().Trim();");
        code.Close();
    }

    private static void Parse(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public static IEnumerable<int> Parse{method}(string line)");
        code.Open("foreach (var part in line.Split(new[] { ',', ';' }, StringSplitOptions.RemoveEmptyEntries))");
        code.Open("if (int.TryParse(part.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number != " + value + ")");
        code.Line("yield return number;");
        code.Close();
        code.Close();
        code.Close();
    }

    private static void Group(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public IReadOnlyDictionary<string, int> Group{method}()");
        code.Line("return orders");
        code.Line($"    .Where(order => order.Created.Year > {2000 + (value % 20)})");
        code.Line("    .GroupBy(order => order.Subject, StringComparer.OrdinalIgnoreCase)");
        code.Line("    .Select(group => new { group.Key, Sum = group.Sum(order => order.Quantity) })");
        code.Line("    .OrderByDescending(pair => pair.Sum)");
        code.Line("    .ToDictionary(pair => pair.Key, pair => pair.Sum, StringComparer.OrdinalIgnoreCase);");
        code.Close();
    }

    private static void Load(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public async Task<int> Load{method}(HttpClient client, CancellationToken cancellation)");
        code.Open("try");
        var host = value % 10 == 0 ? "contoso.service-now.com" : "orders.contoso.com";
        code.Line($"var address = new Uri($\"https://{host}/api/now/table/incident?limit={value}&desk={{Prefix}}\");");
        code.Line("using var response = await client.GetAsync(address, cancellation).ConfigureAwait(false);");
        code.Line("var body = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);");
        code.Line("return response.IsSuccessStatusCode ? body.Length : -(int)response.StatusCode;");
        code.Close();
        code.Open("catch (HttpRequestException exception)");
        code.Line("throw new InvalidOperationException(\"The desk does not answer: \" + exception.Message, exception);");
        code.Close();
        code.Close();
    }

    private static void Count(CodeWriter code, int file, int method, int value)
    {
        code.Line($"public int Count{method} => orders.Count(order => order.Quantity is > {value} and < {value + 500});");
    }

    private static void Validate(CodeWriter code, int file, int method, int value)
    {
        code.Open($"public bool Validate{method}(Order{file} order)");
        code.Open("return order.Quantity switch");
        code.Line("0 => false,");
        code.Line($"< 0 => throw new ArgumentOutOfRangeException(nameof(order), \"Quantity of '\" + order.Id + \"' is negative\"),");
        code.Line($"> {value} when order.Price > 100 => stock.ContainsKey(order.Id) && Find(order.Id) is not null,");
        code.Line("_ => !string.IsNullOrWhiteSpace(order.Subject),");
        code.Close();
        code.Line(";");
        code.Line();
        code.Line($"Order{file}? Find(string id) => orders.Find(other => string.Equals(other.Id, id, StringComparison.Ordinal));");
        code.Close();
    }
}
