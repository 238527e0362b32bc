using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root with extra properties and a concurrency stamp.</summary>
/// <remarks>Both are made when they are first asked for: a root that is read from the database gets them from there.</remarks>
[Serializable]
public abstract class AggregateRoot : BasicAggregateRoot, IHasExtraProperties, IHasConcurrencyStamp
{
    protected AggregateRoot()
    {
    }

    public virtual ExtraPropertyDictionary ExtraProperties
    {
        get => field ??= AggregateRootDefaults.ExtraPropertiesOf(GetType());
        protected set;
    }

    [DisableAuditing]
    public virtual string ConcurrencyStamp
    {
        get => field ??= AggregateRootDefaults.NewConcurrencyStamp();
        set;
    }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ExtensibleObjectValidator.GetValidationErrors(this, validationContext);
}

/// <inheritdoc cref="AggregateRoot"/>
[Serializable]
public abstract class AggregateRoot<TKey> : BasicAggregateRoot<TKey>, IHasExtraProperties, IHasConcurrencyStamp
{
    protected AggregateRoot()
    {
    }

    protected AggregateRoot(TKey id)
        : base(id)
    {
    }

    public virtual ExtraPropertyDictionary ExtraProperties
    {
        get => field ??= AggregateRootDefaults.ExtraPropertiesOf(GetType());
        protected set;
    }

    [DisableAuditing]
    public virtual string ConcurrencyStamp
    {
        get => field ??= AggregateRootDefaults.NewConcurrencyStamp();
        set;
    }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ExtensibleObjectValidator.GetValidationErrors(this, validationContext);
}

internal static class AggregateRootDefaults
{
    public static string NewConcurrencyStamp() => Guid.NewGuid().ToString("N");

    public static ExtraPropertyDictionary ExtraPropertiesOf(Type entityType)
    {
        var properties = new ExtraPropertyDictionary();
        foreach (var property in ObjectExtensionManager.Instance.GetProperties(entityType))
            properties[property.Name] = property.GetDefaultValue();
        return properties;
    }
}
