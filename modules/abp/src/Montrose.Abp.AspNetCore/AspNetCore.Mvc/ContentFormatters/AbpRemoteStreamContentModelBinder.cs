using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Binds a posted file, or the whole body where the request is no form, to a stream.</summary>
public class AbpRemoteStreamContentModelBinder<TRemoteStreamContent> : IModelBinder
    where TRemoteStreamContent : class, IRemoteStreamContent
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var contents = await ReadAsync(bindingContext);
        if (typeof(IRemoteStreamContent).IsAssignableFrom(bindingContext.ModelType))
        {
            if (contents.Count == 0)
                return;
            bindingContext.ValidationState.Add(contents[0], new() { SuppressValidation = true });
            bindingContext.Result = ModelBindingResult.Success(contents[0]);
            return;
        }
        if (contents.Count == 0 && !bindingContext.IsTopLevelObject)
            return;
        object result = bindingContext.ModelType.IsArray ? contents.ToArray() : contents;
        bindingContext.ValidationState.Add(result, new() { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(result);
    }

    private static async Task<List<TRemoteStreamContent>> ReadAsync(ModelBindingContext context)
    {
        var request = context.HttpContext.Request;
        var name = context.IsTopLevelObject ? context.BinderModelName ?? context.FieldName : context.ModelName;
        if (!request.HasFormContentType)
            return context.IsTopLevelObject && request.ContentType is not null ? [Content(request.Body, BodyFileName(request), request.ContentType, request.ContentLength)] : [];
        var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
        return [.. form.Files
            .Where(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase) && (file.Length > 0 || !string.IsNullOrEmpty(file.FileName)))
            .Select(file => Content(file.OpenReadStream(), file.FileName, file.ContentType, file.Length))];
    }

    private static string? BodyFileName(HttpRequest request)
        => ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value
            : null;

    private static TRemoteStreamContent Content(Stream stream, string? name, string? type, long? length)
        => (TRemoteStreamContent)(IRemoteStreamContent)new RemoteStreamContent(stream, name, type, length);
}
