namespace Volo.Abp.Auditing;

/// <summary>Writes calls and changes to the audit log.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class AuditedAttribute : Attribute
{
}

/// <summary>Keeps calls, properties or changes out of the audit log.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class DisableAuditingAttribute : Attribute
{
}

/// <summary>Marks classes whose calls are audited.</summary>
public interface IAuditingEnabled
{
}

public enum EntityChangeType : byte
{
    Created = 0,
    Updated = 1,
    Deleted = 2,
}
