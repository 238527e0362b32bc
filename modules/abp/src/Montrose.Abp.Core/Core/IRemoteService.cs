namespace Volo.Abp;

/// <summary>Marks what may be called from outside: an HTTP API is made of it.</summary>
public interface IRemoteService
{
}
