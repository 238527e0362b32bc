using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Montrose.TextTemplating.Handlebars;

/// <summary>Templates compiled once per content.</summary>
public sealed class CompiledTemplates : ISingletonDependency
{
    // Compiling takes milliseconds; the bound is for contents that people edit.
    private const int MaxTemplates = 1_000;

    private readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> _compiled = new(StringComparer.Ordinal);
    private readonly IHandlebars _handlebars = CreateHandlebars();

    internal HandlebarsTemplate<object, object> Get(string content)
    {
        if (_compiled.TryGetValue(content, out var known))
            return known;
        if (_compiled.Count >= MaxTemplates)
            _compiled.Clear();
        return _compiled.GetOrAdd(content, text => _handlebars.Compile(text));
    }

    private static IHandlebars CreateHandlebars()
    {
        var handlebars = HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration
        {
            TextEncoder = new HtmlEncoder(),
            NoEscape = false,
            ThrowOnUnresolvedBindingExpression = false
        });
        handlebars.RegisterHelper("L", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            output.Write(Localize(options, arguments)));
        return handlebars;
    }

    private static string Localize(in HelperOptions options, in Arguments arguments)
    {
        var key = arguments.Length > 0 ? Convert.ToString(arguments[0], CultureInfo.InvariantCulture) : null;
        if (string.IsNullOrEmpty(key))
            throw new HandlebarsRuntimeException("The helper L needs the key of a text: {{L \"Key\"}}.");
        if (options.Data.Value<IStringLocalizer>("localizer") is not { } localizer)
            return key;
        var values = new object[arguments.Length - 1];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i + 1] ?? "";
        return values.Length == 0 ? localizer[key] : localizer[key, values];
    }
}
