namespace Volo.Abp;

/// <summary>Marks the exceptions that belong to the business and not to a fault.</summary>
public interface IBusinessException
{
}
