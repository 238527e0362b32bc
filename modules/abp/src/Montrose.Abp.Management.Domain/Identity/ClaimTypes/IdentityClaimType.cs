using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>A kind of claim that may be given to users and roles.</summary>
public class IdentityClaimType : AggregateRoot<Guid>, IHasCreationTime
{
    protected IdentityClaimType()
    {
        Name = default!;
    }

    public IdentityClaimType(
        Guid id,
        string name,
        bool required = false,
        bool isStatic = false,
        string? regex = null,
        string? regexDescription = null,
        string? description = null,
        IdentityClaimValueType valueType = IdentityClaimValueType.String)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityClaimTypeConsts.MaxNameLength);
        Required = required;
        IsStatic = isStatic;
        Regex = regex;
        RegexDescription = regexDescription;
        Description = description;
        ValueType = valueType;
    }

    public virtual string Name { get; protected set; }

    public virtual bool Required { get; set; }

    public virtual bool IsStatic { get; protected set; }

    public virtual string? Regex { get; set; }

    public virtual string? RegexDescription { get; set; }

    public virtual string? Description { get; set; }

    public virtual IdentityClaimValueType ValueType { get; set; }

    public virtual DateTime CreationTime { get; protected set; }

    public void SetName(string name) =>
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityClaimTypeConsts.MaxNameLength);
}
