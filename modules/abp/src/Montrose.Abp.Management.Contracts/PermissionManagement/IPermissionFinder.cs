namespace Volo.Abp.PermissionManagement;

/// <summary>Answers what users other than the current one may do.</summary>
public interface IPermissionFinder
{
    Task<List<IsGrantedResponse>> IsGrantedAsync(List<IsGrantedRequest> requests);
}
