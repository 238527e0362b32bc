namespace Volo.Abp.Domain.Entities;

/// <summary>On an id: the repository leaves it as it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class DisableIdGenerationAttribute : Attribute
{
}
