using System.Collections;
using System.Globalization;
using System.Text;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Http.ProxyScripting.Generators;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>The address of a call: values in the path, the rest in the query.</summary>
internal static class RequestAddress
{
    public static string Build(ActionApiDescriptionModel action, IReadOnlyDictionary<string, object?> values)
    {
        var url = action.Url;
        foreach (var parameter in action.Parameters.Where(p => Is(p, ParameterBindingSources.Path)))
            url = Replace(url, parameter, ParameterValue.Find(parameter, values));

        var query = new StringBuilder();
        foreach (var parameter in action.Parameters.Where(p => Is(p, ParameterBindingSources.ModelBinding) || Is(p, ParameterBindingSources.Query)))
            Append(query, parameter.Name, ParameterValue.Find(parameter, values));
        return query.Length == 0 ? url : url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query;
    }

    public static string Text(object value) => value switch
    {
        DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
        Enum constant => Convert.ToInt64(constant, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static bool Is(ParameterApiDescriptionModel parameter, string source)
        => string.Equals(parameter.BindingSourceId, source, StringComparison.Ordinal);

    private static string Replace(string url, ParameterApiDescriptionModel parameter, object? value)
    {
        if (value is null)
        {
            if (parameter.IsOptional || parameter.DefaultValue is not null)
                return url.Replace("{" + parameter.Name + "}", parameter.DefaultValue is { } fallback ? Uri.EscapeDataString(Text(fallback)) : "", StringComparison.Ordinal);
            throw new AbpException($"The parameter '{parameter.Name}' is part of the address {url} and can't be null.");
        }
        return url.Replace("{" + parameter.Name + "}", Uri.EscapeDataString(Text(value)), StringComparison.Ordinal);
    }

    private static void Append(StringBuilder query, string name, object? value)
    {
        if (value is null)
            return;
        if (value is not string && value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
                AppendOne(query, $"{name}[{index++}]", item);
            return;
        }
        AppendOne(query, name, value);
    }

    private static void AppendOne(StringBuilder query, string name, object? value)
    {
        if (value is null)
            return;
        if (query.Length > 0)
            query.Append('&');
        query.Append(name).Append('=').Append(Uri.EscapeDataString(Text(value)));
    }
}

/// <summary>The value of a described parameter: an argument itself, or a property of one.</summary>
internal static class ParameterValue
{
    public static object? Find(ParameterApiDescriptionModel parameter, IReadOnlyDictionary<string, object?> values)
    {
        if (!values.TryGetValue(parameter.NameOnMethod, out var value) || value is null)
            return null;
        if (string.Equals(parameter.Name, parameter.NameOnMethod, StringComparison.OrdinalIgnoreCase) && string.IsNullOrEmpty(parameter.DescriptorName))
            return value;
        object? found = value;
        foreach (var part in parameter.Name.Split('.'))
            found = found?.GetType().GetProperty(part)?.GetValue(found);
        return found;
    }
}
