using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Volo.Abp.Data;
using Volo.Abp.Json.SystemTextJson.JsonConverters;
using Volo.Abp.Timing;

namespace Volo.Abp.Json.SystemTextJson.Modifiers;

/// <summary>Gives dates the application's converter, unless a property or its class says otherwise.</summary>
public class AbpDateTimeConverterModifier
{
    private readonly AbpDateTimeConverter _date;
    private readonly AbpNullableDateTimeConverter _nullableDate;

    public AbpDateTimeConverterModifier(AbpDateTimeConverter abpDateTimeConverter, AbpNullableDateTimeConverter abpNullableDateTimeConverter)
    {
        _date = abpDateTimeConverter;
        _nullableDate = abpNullableDateTimeConverter;
    }

    public Action<JsonTypeInfo> CreateModifyAction() => Modify;

    private void Modify(JsonTypeInfo type)
    {
        if (type.Type.IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: true))
            return;
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: false) == true)
                continue;
            if (property.PropertyType == typeof(DateTime))
                property.CustomConverter ??= _date;
            else if (property.PropertyType == typeof(DateTime?))
                property.CustomConverter ??= _nullableDate;
        }
    }
}

/// <summary>Fills the extra properties of objects although they have no public setter.</summary>
public static class AbpIncludeExtraPropertiesModifiers
{
    public static void Modify(JsonTypeInfo jsonTypeInfo)
    {
        if (!typeof(IHasExtraProperties).IsAssignableFrom(jsonTypeInfo.Type))
            return;
        var property = jsonTypeInfo.Properties.FirstOrDefault(p =>
            p.PropertyType == typeof(ExtraPropertyDictionary) && string.Equals(p.Name, nameof(IHasExtraProperties.ExtraProperties), StringComparison.OrdinalIgnoreCase));
        if (property is not { Set: null })
            return;
        var setter = jsonTypeInfo.Type.GetProperty(nameof(IHasExtraProperties.ExtraProperties))?.GetSetMethod(nonPublic: true);
        property.Set = setter is not null
            ? (target, value) => setter.Invoke(target, [value])
            : (target, value) => Copy((ExtraPropertyDictionary?)value, ((IHasExtraProperties)target).ExtraProperties);
    }

    private static void Copy(ExtraPropertyDictionary? from, ExtraPropertyDictionary to)
    {
        if (from is null)
            return;
        foreach (var (name, value) in from)
            to[name] = value;
    }
}

/// <summary>Leaves a property of a class out.</summary>
public class AbpIgnorePropertiesModifiers<TClass, TProperty>
    where TClass : class
{
    private Expression<Func<TClass, TProperty>> _selector = null!;

    public Action<JsonTypeInfo> CreateModifyAction(Expression<Func<TClass, TProperty>> propertySelector)
    {
        _selector = propertySelector;
        return Modify;
    }

    public void Modify(JsonTypeInfo jsonTypeInfo)
    {
        if (jsonTypeInfo.Type != typeof(TClass))
            return;
        var name = ((MemberExpression)_selector.Body).Member.Name;
        foreach (var property in jsonTypeInfo.Properties.Where(p => (p.AttributeProvider as MemberInfo)?.Name == name).ToList())
            jsonTypeInfo.Properties.Remove(property);
    }
}
