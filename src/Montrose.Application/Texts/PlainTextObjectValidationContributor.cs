using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;
using Volo.Abp.Validation;

namespace Montrose.Texts;

/// <summary>Asks <see cref="PlainText"/> of every text that is sent to an application service, by whatever way and however deep in its input.</summary>
public class PlainTextObjectValidationContributor(IServiceProvider services) : IObjectValidationContributor, ITransientDependency
{
    private const int MaxDepth = 8;
    private static readonly ConcurrentDictionary<Type, Member[]> Plans = new();

    public Task AddErrorsAsync(ObjectValidationContext context)
    {
        Look(context.ValidatingObject, context.Errors, 1);
        return Task.CompletedTask;
    }

    private void Look(object? value, List<ValidationResult> errors, int depth)
    {
        if (value is null or IQueryable or IRemoteStreamContent or byte[] || depth > MaxDepth) return;
        if (value is IEnumerable items)
        {
            if (value is IEnumerable<string> texts) Add(null, PlainTextAttribute.OneLine, value, texts.FirstOrDefault(static t => t is not null && !PlainTextAttribute.OneLine.IsValid(t)), errors);
            else foreach (var item in items) Look(item, errors, depth + 1);
            return;
        }
        foreach (var member in Plans.GetOrAdd(value.GetType(), PlanOf))
        {
            var held = member.Property.GetValue(value);
            if (held is string text) Add(member.Property.Name, member.Rule, value, text, errors);
            else if (held is IEnumerable<string> texts) Add(member.Property.Name, member.Rule, value, texts.FirstOrDefault(t => t is not null && !member.Rule.IsValid(t)), errors);
            else Look(held, errors, depth + 1);
        }
    }

    private void Add(string? name, PlainTextAttribute rule, object owner, string? text, List<ValidationResult> errors)
    {
        if (rule.IsValid(text)) return;
        var context = new ValidationContext(owner, services, null) { MemberName = name, DisplayName = name ?? owner.GetType().Name };
        errors.Add(rule.GetValidationResult(text, context)!);
    }

    /// <summary>Texts and what may hold some; numbers, dates and ids can't.</summary>
    private static Member[] PlanOf(Type type) => TypeHelper.IsPrimitiveExtended(type, includeEnums: true)
        ? []
        :
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(DisableValidationAttribute)))
                .Where(p => p.PropertyType == typeof(string) || !TypeHelper.IsPrimitiveExtended(p.PropertyType, includeEnums: true))
                .Select(p => new Member(p, TextShapes.RuleOf(p))),
        ];

    private sealed record Member(PropertyInfo Property, PlainTextAttribute Rule);
}
