namespace Volo.Abp;

/// <summary>Marks the exceptions whose message may be shown to the user as it is.</summary>
public interface IUserFriendlyException : IBusinessException
{
}
